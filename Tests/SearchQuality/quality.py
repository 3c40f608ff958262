"""What the search tests and `make search-quality` share: the queries with the answers expected, and the measures."""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES = ("fi", "sv", "en")


@dataclass
class Query:
    words: str
    kind: str
    # Ids of the records that should all be among the first five.
    expected: list[str]
    # Ids of records that answer as well.
    also: list[str]


def queries(name="queries.yaml"):
    """The queries of each language in a file beside this one."""
    found = {language: [] for language in LANGUAGES}
    language = None
    for number, line in enumerate((HERE / name).read_text(encoding="utf-8").splitlines(), 1):
        if re.match(r"\s*(#|$)", line):
            continue
        if head := re.match(r"(\w\w):$", line):
            language = head[1]
            continue
        item = re.match(r"  - (.+?) \| (\w+) \|\s*([^|]*?)(?:\s*\|\s*(.*))?$", line)
        if item is None:
            raise ValueError(f"{name}:{number}: “query | kind | records | also” is expected")
        paths = [[path.split("/")[1] for path in (part or "").split()] for part in item.group(3, 4)]
        found[language].append(Query(item[1], item[2], *paths))
    return found


def recall(query, ids, limit=5):
    """The share of the expected records that are among the first; nothing expected is met by anything."""
    return len(set(query.expected) & set(ids[:limit])) / len(query.expected)


def reciprocal_rank(query, ids):
    right = set(query.expected) | set(query.also)
    return next((1 / place for place, one in enumerate(ids, 1) if one in right), 0)

"""What the program says, it says in Finnish and Swedish too."""

import re
from pathlib import Path

import pytest

from messages import patterns

ROOT = Path(__file__).parents[2]


def catalogue(language):
    """The messages of one language as written in its file, in which no text is broken over lines."""
    text = (ROOT / f"Sources/Diagnostics/Languages/{language}.po").read_text()
    pairs = re.findall(r'^msgid "(.+)"\nmsgstr "(.*)"$', text, re.M)
    plain = lambda words: re.sub(r"\\(.)", lambda mark: "\n" if mark[1] == "n" else mark[1], words)
    return {plain(id): plain(translation) for id, translation in pairs}


def said():
    """Every text of a message in the source, and what only looks like one."""
    files = [path for path in sorted((ROOT / "Sources").rglob("*.swift")) if path.parent.name != "StandardFiles"]
    sources = [source for source in map(Path.read_text, files) if re.search("Message|DiagnosticID|import Diagnostics", source)]
    return set().union(*map(patterns, sources))


def messages():
    # Other single words are values as a rule: the name of a field or the like.
    return {pattern for pattern in said() if " " in pattern or re.fullmatch("[A-Z][a-z]+", pattern)}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_message_is_translated(language):
    known = catalogue(language)
    assert len(known) > 300
    missing = sorted(pattern for pattern in messages() if not known.get(pattern))
    assert not missing, f"Add these to Sources/Diagnostics/Languages/{language}.po: {missing}"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_translation_has_the_values_of_its_message(language):
    values = lambda text: set(re.findall(r"\{\d\}", text))
    wrong = [id for id, translation in catalogue(language).items() if values(id) != values(translation)]
    assert wrong == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_translation_has_outlived_its_message(language):
    worded = {id for id in catalogue(language) if re.search("[A-Za-z]", re.sub(r"\{\d\}", "", id))}
    assert sorted(worded - said()) == []

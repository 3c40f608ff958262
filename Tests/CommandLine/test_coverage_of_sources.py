"""The table of what the five documents name, line by line: each thing on the page that the table says, or why on none.

A row says that the Finnish file of a record contains a short string, so a page that is removed, renamed or rewritten is
noticed here. The documents themselves are not needed.
"""

import pytest
from conftest import ROOT

TABLE = ROOT / "Tests/coverage-of-sources.tsv"
COLUMNS = ["document", "lines", "kind", "name", "record", "says", "reason"]
# The documents by the ids of their sources, with the number of their last line.
DOCUMENTS = {
    "konsernipolitiikka-2024": 553,
    "yhteiset-tyoymparistot-2022": 388,
    "verkostolausunto-2025": 173,
    "keha-2-0": 2348,
    "keha-tulossopimus": 847,
}
# `none` is a passage that names nothing.
KINDS = {
    "organisation", "task", "service", "chain", "role", "interface", "gap", "network", "metric", "promise", "measure",
    "reform", "premises", "system", "recommendation", "none",
}
# How many of the named things have to stand on a page.
ENOUGH = 0.95


def rows():
    """The rows with the numbers of their lines in the table."""
    header, *lines = TABLE.read_text().splitlines()
    assert header.split("\t") == COLUMNS
    for number, line in enumerate(lines, start=2):
        cells = line.split("\t")
        assert len(cells) == len(COLUMNS), f"line {number} has {len(cells)} columns"
        yield number, dict(zip(COLUMNS, cells))


def span(row):
    first, last = row["lines"].split("-")
    return int(first), int(last)


def flowing(text):
    """A text without its line breaks and capitals, since a page may break a line anywhere."""
    return " ".join(text.split()).lower()


def not_said(row, content=ROOT / "content"):
    """What is wrong with the record that a row names, in words; None when it says what it should."""
    path = content / f"{row['record']}.md"
    if not path.is_file():
        return f"{row['record']} does not exist"
    if flowing(row["says"]) not in flowing(path.read_text()):
        return f"{row['record']} does not say “{row['says']}” ({row['name']})"
    return None


def holes(spans, last):
    """The lines from the first to the last that no span covers."""
    covered = {line for first, end in spans for line in range(first, end + 1)}
    return sorted(set(range(1, last + 1)) - covered)


def test_every_document_is_a_source_of_the_catalogue_and_has_rows():
    assert {row["document"] for _, row in rows()} == set(DOCUMENTS)
    assert [id for id in DOCUMENTS if not (ROOT / f"content/lahteet/{id}.md").is_file()] == []


def test_every_row_is_whole():
    wrong = []
    for number, row in rows():
        first, last = span(row)
        answered = bool(row["record"] and row["says"]) != bool(row["reason"]) and bool(row["record"]) == bool(row["says"])
        if not (row["name"] and answered and row["kind"] in KINDS and 1 <= first <= last):
            wrong.append((number, row))
    assert wrong == []


def test_every_record_still_exists_and_says_what_the_row_names():
    found = ((number, not_said(row)) for number, row in rows() if row["record"])
    assert [f"line {number}: {words}" for number, words in found if words] == []


@pytest.mark.parametrize("document, last", DOCUMENTS.items())
def test_every_line_of_a_document_is_answered(document, last):
    spans = [span(row) for _, row in rows() if row["document"] == document]
    assert max(end for _, end in spans) == spans[-1][1] == last
    assert holes(spans, last) == []


def test_nearly_every_named_thing_stands_on_a_page():
    named = [row for _, row in rows() if row["kind"] != "none"]
    missing = [f"{row['document']} {row['lines']}: {row['name']}" for row in named if not row["record"]]
    assert len(missing) <= (1 - ENOUGH) * len(named), missing


def test_a_page_that_is_removed_or_rewritten_is_noticed(tmp_path):
    (tmp_path / "palvelut").mkdir()
    page = tmp_path / "palvelut/mylly.md"
    row = {"record": "palvelut/mylly", "says": "tietoalusta kokoaa", "name": "Mylly"}
    assert not_said(row, tmp_path) == "palvelut/mylly does not exist"
    page.write_text("Virastojen Tietoalusta\n  kokoaa tiedot.\n")
    assert not_said(row, tmp_path) is None
    page.write_text("Kokoaa tiedot.\n")
    assert "does not say" in not_said(row, tmp_path)
    assert holes([(1, 3), (6, 7)], 9) == [4, 5, 8, 9]

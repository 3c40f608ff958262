"""Each of an editor's fifty mistakes is told at its line and column with the way out, in the first run."""

import json
import shutil

import pytest

from conftest import ROOT, TOOL
from mistakes import FILES, MISTAKES
import subprocess


def write_project(folder, files):
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    if not (folder / "templates").exists():
        shutil.copytree(ROOT / "templates", folder / "templates")
    return folder


def diagnostics(folder):
    process = subprocess.run([TOOL, "check", "--project", folder, "--format", "json"], capture_output=True)
    assert process.returncode in (0, 1), process.stderr
    return json.loads(process.stdout)


def place(text, words):
    """Line and column, counted in characters from 1, where some words stand for the first time."""
    before = text[: text.index(words)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_project(tmp_path_factory.mktemp("mistakes"), FILES)


def test_without_a_mistake_nothing_is_an_error(folder):
    assert [item for item in diagnostics(folder) if item["severity"] == "error"] == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=[f"{item.id}-{number}" for number, item in enumerate(MISTAKES, 1)])
def test_a_mistake_is_told_at_its_place_with_the_way_out(folder, mistake):
    text = FILES[mistake.file]
    assert text.count(mistake.old) >= 1
    changed = text.replace(mistake.old, mistake.new, 1)
    (folder / mistake.file).write_text(changed, encoding="utf-8")
    try:
        told = diagnostics(folder)
    finally:
        (folder / mistake.file).write_text(text, encoding="utf-8")
    own = [item for item in told if item["id"] == mistake.id and item["file"] == mistake.file]
    assert own, [(item["id"], item["file"], item["line"], item["message"]) for item in told]
    places = [(item["line"], item["column"]) for item in own]
    assert place(changed, mistake.at) in places, (mistake, places)
    words = " ".join(item["message"] + " " + (item.get("help") or "") for item in own)
    assert all(word in words for word in mistake.says), words


def test_there_are_fifty_and_no_two_alike():
    assert len(set(MISTAKES)) == len(MISTAKES) >= 50

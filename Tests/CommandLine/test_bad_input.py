"""Files that nobody should write: each gets a diagnostic, none a crash."""

import json
import os

import pytest

from conftest import run

HEADER = (
    "---\ntitle: Kokeilu\nsummary: Kokeilu\nowner: esimerkkikeskus\nreviewed: 2026-11-20\n"
    "sources:\n  - source: esimerkkilahde\n---\n"
)


def laughs():
    lines = ["---", "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    return "\n".join(lines + ["---", ""])


CASES = {
    "empty": (b"", {"file-empty"}),
    "latin-1": (HEADER.encode() + "Tämä on väärin".encode("latin-1"), {"file-not-utf8"}),
    "no-front-matter": ("Pelkkää tekstiä.\n".encode(), {"front-matter-missing"}),
    "unclosed": (b"---\ntitle: A\n", {"front-matter-unclosed"}),
    "50-megabytes": (HEADER.encode() + b"a" * (50 << 20), {"file-too-large"}),
    "deep-quotes": ((HEADER + ">" * 10_000 + " a\n").encode(), {"markdown-too-deep"}),
    "deep-lists": ((HEADER + "".join("  " * depth + "- a\n" for depth in range(2_000))).encode(), {"markdown-too-deep"}),
    "deep-yaml": (("---\ntitle: " + "[" * 10_000 + "]" * 10_000 + "\n---\n").encode(), {"yaml-too-deep"}),
    "deep-yaml-dashes": (("---\ntitle:\n  " + "- " * 10_000 + "a\n---\n").encode(), {"yaml-too-deep"}),
    "billion-laughs": (laughs().encode(), {"yaml-alias"}),
    "yaml-syntax": (b"---\ntitle: \"open\nsummary: x\n---\n", {"yaml-syntax"}),
    "nul-bytes": (HEADER.encode() + b"a\0b\n", set()),
    "brackets": ((HEADER + "[" * 50_000 + "\n").encode(), set()),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_file_is_told_and_survived(new_catalogue, name):
    content, expected = CASES[name]
    path = new_catalogue / "content/sivut/kokeilu.md"
    path.write_bytes(content)
    process = run("check", "--project", new_catalogue, "--format", "json", expect=1 if expected else 0, timeout=60)
    found = {d["id"] for d in json.loads(process.stdout) if d["file"] == "content/sivut/kokeilu.md"}
    assert expected <= found


def test_a_folder_a_dangling_link_and_a_pipe_in_place_of_files_are_told(new_catalogue):
    folder = new_catalogue / "content/sivut"
    (folder / "kansio.md").mkdir()
    os.symlink("nowhere", folder / "linkki.md")
    os.mkfifo(folder / "putki.md")
    os.symlink("..", folder / "silmukka")
    process = run("check", "--project", new_catalogue, "--format", "json", expect=1, timeout=20)
    found = {d["file"]: d["id"] for d in json.loads(process.stdout) if d["severity"] == "error"}
    assert found == {f"content/sivut/{name}": "file-unreadable" for name in ("kansio.md", "linkki.md", "putki.md", "silmukka")}


def test_everything_wrong_in_a_run_is_told_in_that_run_in_one_order(new_catalogue):
    (new_catalogue / "content/sivut/b.md").write_text(HEADER.replace("title: Kokeilu\n", "titel: Kokeilu\n") + "### Jyrkkä\n")
    (new_catalogue / "content/sivut/a.md").write_text(HEADER.replace("2026-11-20", "2026-02-31") + "[[valtorri]] ja ![](puuttuu.png)\n")
    diagnostics = json.loads(run("check", "--project", new_catalogue, "--format", "json", expect=1).stdout)
    errors = [(d["file"], d["id"]) for d in diagnostics if d["severity"] == "error"]
    assert {
        ("content/sivut/a.md", "invalid-date"), ("content/sivut/a.md", "unknown-text-reference"),
        ("content/sivut/a.md", "image-missing"), ("content/sivut/a.md", "image-without-text"),
        ("content/sivut/b.md", "unknown-key"), ("content/sivut/b.md", "missing-field"),
        ("content/sivut/b.md", "heading-level"),
    } <= set(errors)
    places = [(d["file"], d["line"], d["column"]) for d in diagnostics]
    assert places == sorted(places)

"""`init`: a new catalogue that builds at once, with no trace of the one that is shipped with the program."""

import json
import os
import re

import pytest
from conftest import ROOT, run


@pytest.fixture(scope="module", params=["fi", "sv", "en"])
def begun(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("init") / "a" / "kartta"
    run("init", folder, "--language", request.param)
    run("build", "--project", folder)
    return folder


def test_a_new_catalogue_has_no_error_and_no_warning(begun):
    assert json.loads(run("check", "--strict", "--project", begun, "--format", "json").stdout) == []
    assert run("check", "--strict", "--project", begun).returncode == 0


def test_a_new_catalogue_needs_nothing_but_its_content(begun):
    assert sorted(path.name for path in begun.iterdir()) == [
        ".gitignore", ".vscode", "content", "public", "site.yaml"]
    assert (begun / "public/index.html").is_file() and len(list((begun / "public/assets").iterdir())) >= 3


def test_a_new_catalogue_shows_every_step_of_the_way_from_a_situation_to_a_handover(begun):
    folders = {path.parent.name for path in (begun / "content").rglob("*.md")}
    assert {"tuottajat", "palvelut", "tilanteet", "palveluketjut", "asiakkaat", "ohjaajat", "lahteet", "sivut"} <= folders


def test_nothing_in_a_new_catalogue_names_what_the_shipped_catalogue_is_about(begun):
    names = set()
    for file in (ROOT / "content/tuottajat").glob("*.md"):
        names |= {file.stem.split(".")[0], *re.findall(r"^(?:title|officialName): \"?([^\"\n]+)", file.read_text(), re.M)}
    assert len(names) > 10
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")\b", re.I)
    found = {}
    for path in begun.rglob("*"):
        if path.is_file() and path.suffix in {".html", ".md", ".yaml", ".json", ".css", ".js", ".svg", ".xml", ".txt"}:
            for match in pattern.finditer(path.read_text()):
                found.setdefault(str(path.relative_to(begun)), set()).add(match[0])
    assert found == {}


@pytest.mark.parametrize("locale, title", [
    ("fi_FI.UTF-8", "title: Palvelukartta\n"), ("sv_FI.UTF-8", "title: Servicekartan\n"), ("C", "title: Service map\n"),
])
def test_without_being_told_it_is_in_the_language_of_the_locale(tmp_path, locale, title):
    run("init", tmp_path / "kartta", env={**os.environ, "LC_ALL": locale})
    assert title in (tmp_path / "kartta/site.yaml").read_text()


def test_the_embedded_templates_are_those_of_the_repository(tmp_path):
    run("init", tmp_path / "kartta", "--templates")
    written = {path.relative_to(tmp_path / "kartta"): path.read_bytes()
               for path in (tmp_path / "kartta/templates").rglob("*") if path.is_file()}
    shipped = {path.relative_to(ROOT): path.read_bytes() for path in (ROOT / "templates").rglob("*") if path.is_file()}
    assert written == shipped


def test_nothing_is_written_into_a_folder_that_holds_something(tmp_path):
    (tmp_path / "muistio.txt").write_text("tärkeä")
    assert "muistio" not in run("init", tmp_path, expect=2).stdout.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["muistio.txt"]


def test_a_repository_that_is_still_empty_is_no_hindrance(tmp_path):
    (tmp_path / ".git").mkdir()
    run("init", tmp_path)
    assert (tmp_path / "site.yaml").is_file()


def test_a_catalogue_with_its_own_templates_uses_only_those(begun):
    templates = begun / "templates"
    templates.mkdir()
    try:
        diagnostics = json.loads(run("check", "--project", begun, "--format", "json", expect=1).stdout)
        assert "template-missing" in {diagnostic["id"] for diagnostic in diagnostics}
    finally:
        templates.rmdir()

"""The terms of the catalogue: in the footer of every page, in the data, and in the folder itself."""

import json
import re

import pytest
from conftest import ROOT, run

ADDRESS = "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize("page, words", [
    ("tuottajat/valtori.html", "Sisällön lisenssi:"), ("sv/index.html", "Innehållets licens:"), ("en/index.html", "Licence of the content:"),
])
def test_every_footer_names_the_licence(site, page, words):
    footer = (site / page).read_text().split('<p class="colophon">')[1].split("</p>")[0]
    assert f'{words} <a href="{ADDRESS}" rel="license">CC-BY-4.0</a>' in footer


def test_the_data_names_the_licence_and_a_catalogue_without_one_says_nothing(site, tmp_path):
    assert json.loads((site / "data/catalogue.json").read_text())["license"] == {"id": "CC-BY-4.0", "url": ADDRESS}
    run("init", tmp_path / "kartta")
    run("build", "--project", tmp_path / "kartta")
    assert "license" not in json.loads((tmp_path / "kartta/public/data/catalogue.json").read_text())
    assert 'rel="license"' not in (tmp_path / "kartta/public/index.html").read_text()


def test_the_texts_of_the_licences_are_there_and_are_no_pages(site):
    assert "Version 2.0, January 2004" in (ROOT / "LICENSE").read_text()
    text = (ROOT / "content/LICENSE").read_text()
    assert text.startswith("Attribution 4.0 International\n") and re.findall(r"^Section (\d) --", text, re.M) == list("12345678")
    assert [path for path in site.rglob("*") if "LICENSE" in path.name] == []
    assert "LICENSE" not in run("check", "--project", ROOT).stdout.decode()


def test_a_folder_that_holds_the_terms_and_no_page_does_not_empty_the_site(tmp_path):
    run("init", tmp_path)
    run("build", "--project", tmp_path)
    for path in (tmp_path / "content").rglob("*.md"):
        path.unlink()
    (tmp_path / "content/LICENSE").write_text("CC0-1.0\n")
    assert b"no page below content/" in run("build", "--project", tmp_path, "--language", "en", expect=1).stderr
    assert (tmp_path / "public/index.html").is_file()

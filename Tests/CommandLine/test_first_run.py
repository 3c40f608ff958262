"""What `build` says when it has done its work, to a person and to a file alike."""

import re

import pytest
from conftest import run

SAID = {
    "en": r"The site is in (\S+): (\d+) pages \((.*)\)\. Files changed: (\d+), removed: (\d+)\. It took \d+\.\d\d s\.\nOpen (\S+) in a browser\.\n",
    "fi": r"Sivusto on kansiossa (\S+): (\d+) sivua \((.*)\)\. Muuttuneita tiedostoja (\d+), poistettuja (\d+)\. Aikaa kului \d+,\d\d s\.\nAvaa selaimessa (\S+)\.\n",
    "sv": r"Webbplatsen finns i (\S+): (\d+) sidor \((.*)\)\. Ändrade filer: (\d+), borttagna: (\d+)\. Det tog \d+,\d\d s\.\nÖppna (\S+) i en webbläsare\.\n",
}


@pytest.fixture
def folder(tmp_path):
    run("init", tmp_path / "kartta", "--language", "fi")
    return tmp_path / "kartta"


def built(folder, language="en", *arguments):
    process = run("build", "--language", language, *arguments, cwd=folder)
    assert process.stdout == b""
    return re.fullmatch(SAID[language], process.stderr.decode()).groups()


@pytest.mark.parametrize("language", SAID)
def test_it_says_what_it_wrote_and_what_to_open_though_nobody_sits_at_a_terminal(folder, language):
    place, pages, languages, changed, removed, page = built(folder, language)
    assert place == "public" and int(pages) == len(list((folder / "public").rglob("*.html"))) and languages == "fi"
    assert int(changed) == sum(path.is_file() and path.suffix != ".gz" for path in (folder / "public").rglob("[!.]*"))
    assert removed == "0" and page == "public/index.html" and (folder / page).is_file()


def test_it_counts_only_what_has_changed(folder):
    article = folder / "content/sivut/nain-aloitat.md"
    (folder / "content/sivut/toinen.md").write_text(article.read_text())
    built(folder)
    assert built(folder)[3:5] == ("0", "0")
    article.write_text(article.read_text() + "\nLisää tekstiä.\n")
    assert 0 < int(built(folder)[3]) < 20
    (folder / "content/sivut/toinen.md").unlink()
    assert int(built(folder)[4]) > 0 and not (folder / "public/toinen.html").exists()


def test_the_page_to_open_is_in_the_folder_that_was_asked_for(folder, tmp_path):
    place, *_, page = built(folder, "en", "--output", tmp_path / "muualla")
    assert (place, page) == (str(tmp_path / "muualla"), str(tmp_path / "muualla/index.html"))


def test_a_program_that_asks_for_timings_gets_nothing_else(folder):
    process = run("build", "--timings", cwd=folder)
    assert process.stderr == b"" and process.stdout.startswith(b'{"seconds"')

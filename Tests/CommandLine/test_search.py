"""`palvelukartta search`: what the site's search box would answer."""

import json

from conftest import ROOT, run


def search(*arguments, **options):
    return run("search", "--project", ROOT, *arguments, **options).stdout.decode()


def answer(*arguments, **options):
    return [json.loads(line) for line in search("--format", "json", *arguments, **options).splitlines()]


def test_an_inflected_word_finds_the_service_in_every_language():
    for language, query in (("fi", "palkanlaskennasta"), ("sv", "löneräkningen"), ("en", "payroll")):
        found = answer(query, "--language", language)[0]
        assert found["language"] == language
        assert "palkanlaskenta" in [result["id"] for result in found["results"][:3]]


def test_the_limit_holds_and_the_count_tells_of_the_rest():
    found = answer("palvelu", "--limit", "3")[0]
    assert len(found["results"]) == 3 < found["count"]


def test_queries_may_come_one_a_line():
    found = answer("-", input=b"DVV\nVK\n")
    assert [one["results"][0]["id"] for one in found] == ["dvv", "valtiokonttori"]


def test_queries_may_have_the_line_ends_of_windows():
    assert [one["query"] for one in answer("-", input=b"DVV\r\nVK\r\n")] == ["DVV", "VK"]


def test_an_unknown_language_and_a_bad_limit_are_wrong_use():
    search("palkka", "--language", "xx", expect=2)
    search("palkka", "--limit", "0", expect=2)
    search(expect=2)


def test_text_has_two_lines_a_result():
    lines = search("DVV", "--limit", "1").splitlines()
    assert len(lines) == 2 and lines[0].endswith(" · Palveluntuottaja") and lines[1].strip().endswith(".html")


def test_a_browser_can_add_the_search_when_it_is_known_where_the_site_stands(tmp_path):
    run("build", "--project", ROOT, "--output", tmp_path / "with", "--base-url", "https://example.org/a/")
    description = (tmp_path / "with/opensearch.xml").read_text(encoding="utf-8")
    assert 'template="https://example.org/a/haku.html?q={searchTerms}"' in description
    assert 'rel="search"' in (tmp_path / "with/tuottajat/valtori.html").read_text(encoding="utf-8")
    run("build", "--project", ROOT, "--output", tmp_path / "without")
    assert not (tmp_path / "without/opensearch.xml").exists()


def test_the_index_is_the_same_in_every_build(tmp_path):
    for name in ("one", "two"):
        run("build", "--project", ROOT, "--output", tmp_path / name)
    first, second = (
        {path.name: path.read_bytes() for path in (tmp_path / name / "data/search").iterdir()} for name in ("one", "two")
    )
    assert first == second

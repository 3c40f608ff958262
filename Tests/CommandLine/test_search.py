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


def test_an_unknown_language_and_a_bad_limit_are_wrong_use():
    search("palkka", "--language", "xx", expect=2)
    search("palkka", "--limit", "0", expect=2)
    search(expect=2)


def test_text_has_two_lines_a_result():
    lines = search("DVV", "--limit", "1").splitlines()
    assert len(lines) == 2 and lines[1].strip().endswith(".html")

"""`palvelukartta search`: what the site's search box would answer."""

import json

from conftest import run


def answer(*arguments, stdin=None):
    result = run("search", *arguments, "--format", "json", input=stdin)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_an_inflected_word_finds_the_service_in_every_language():
    for language, query in (("fi", "palkanlaskennasta"), ("sv", "löneräkningen"), ("en", "payroll")):
        found = answer(query, "--language", language)[0]
        assert found["language"] == language
        assert "palkanlaskenta" in [result["id"] for result in found["results"][:3]]


def test_the_limit_holds_and_the_count_tells_of_the_rest():
    found = answer("palvelu", "--limit", "3")[0]
    assert len(found["results"]) == 3 < found["count"]


def test_queries_may_come_one_a_line():
    found = answer("-", stdin="DVV\nVK\n")
    assert [one["results"][0]["id"] for one in found] == ["dvv", "valtiokonttori"]


def test_an_unknown_language_and_a_bad_limit_are_wrong_use():
    assert run("search", "palkka", "--language", "xx").returncode == 2
    assert run("search", "palkka", "--limit", "0").returncode == 2
    assert run("search").returncode == 2


def test_text_has_two_lines_a_result():
    lines = run("search", "DVV", "--limit", "1").stdout.splitlines()
    assert len(lines) == 2 and lines[1].strip().endswith(".html")

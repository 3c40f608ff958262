"""The search in a browser: the same answers as the command line, by keys, from a disk, and without JavaScript."""

import json
import re
import shutil
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from browsing import LOOKS, await_address, focused, opened
from conftest import ROOT, run
from test_accessibility import violations

sys.path.insert(0, str(ROOT / "Tests/SearchQuality"))
from quality import queries  # noqa: E402

PAGES = {"fi": "haku.html", "sv": "sv/sok.html", "en": "en/search.html"}

ANSWERS = """async queries => {
  const page = document.querySelector('[data-search-page]');
  const index = await palvelukarttaIndex(page, page.dataset.index);
  const answers = [];
  for (const query of queries) {
    const answer = await index.answer(query);
    const rows = await index.documents(answer.results.slice(0, 20).map(result => result.document));
    answers.push({count: answer.results.length, results: rows.map((row, place) => [row.id, answer.results[place].points])});
  }
  return answers;
}"""


def wait_for_results(page):
    page.locator("[data-search-count]:not(:empty)").wait_for(state="attached")


@pytest.mark.parametrize("language", PAGES)
def test_the_browser_and_the_command_line_answer_alike(site, browser, language):
    asked = [query.words for query in queries()[language]]
    asked += ["", "ja", "x", "hankintojen koordinointi vuokrasopimus", "e-lasku", "suomi.fi-viestit", "ka", "日本", "<b>"]
    lines = run(
        "search", "-", "--project", ROOT, "--language", language, "--limit", "20", "--format", "json",
        input="\n".join(query or " " for query in asked).encode(),
    ).stdout.decode().splitlines()
    expected = [
        {"count": line["count"], "results": [[one["id"], one["points"]] for one in line["results"]]}
        for line in map(json.loads, lines)
    ]
    with opened(browser, (site / PAGES[language]).as_uri()) as page:
        found = page.evaluate(ANSWERS, [query or " " for query in asked])
        assert page.noise == []
    for query, one, other in zip(asked, found, expected, strict=True):
        assert one == other, query


def test_results_come_while_one_types_and_the_address_keeps_them(site, browser):
    with opened(browser, (site / "haku.html").as_uri()) as page:
        page.locator("#search-words").press_sequentially("palkanlasken")
        wait_for_results(page)
        first = page.locator(".result a").first
        assert first.get_attribute("href").endswith(".html")
        assert page.locator(".result mark").count() > 0
        await_address(page, "q=palkanlasken")
        assert page.locator("[data-search-alphabet]").is_hidden()
        assert page.noise == []
        page.locator("main summary").click()
        page.locator("#search-kind").select_option("service")
        page.locator(".result-group").first.wait_for()
        address = await_address(page, "kind=service")
        count = page.locator("[data-search-count]").inner_text()
    with opened(browser, address) as page:
        wait_for_results(page)
        assert page.locator("#search-words").input_value() == "palkanlasken"
        assert page.locator("#search-kind").input_value() == "service"
        assert page.locator("[data-search-count]").inner_text() == count
        assert all("/palvelut/" in link.evaluate("element => element.href") for link in page.locator(".result a").all())


def test_the_arrow_keys_walk_through_the_results_and_back(site, browser):
    with opened(browser, (site / "haku.html").as_uri() + "?q=hankinta") as page:
        wait_for_results(page)
        page.locator(".result a").first.wait_for()
        page.locator("#search-words").focus()
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement === document.querySelector('.result a')")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Escape")
        assert focused(page, "id") == "search-words"


def test_the_count_is_announced_politely(site, browser):
    with opened(browser, (site / "haku.html").as_uri()) as page:
        status = page.get_by_role("status")
        page.locator("#search-words").fill("xyzzyxyzzy")
        wait_for_results(page)
        assert "Ei tuloksia" in status.inner_text()
        page.locator("#search-words").fill("palkka")
        page.locator(".result a").first.wait_for()
        assert status.inner_text().split()[0].isdigit()


def test_a_page_in_another_language_is_offered_when_this_one_has_none(site, browser):
    with opened(browser, (site / "en/search.html").as_uri()) as page:
        page.locator("#search-words").fill("palkanlaskennasta")
        page.locator(".result a[lang=fi]").first.wait_for()
        assert "/en/" not in page.locator(".result a[lang=fi]").first.evaluate("element => element.href")


def test_the_box_of_every_page_suggests_and_leads_on(site, browser):
    with opened(browser, (site / "tuottajat/valtori.html").as_uri()) as page:
        assert not any("/data/search/" in request or "engine" in request for request in page.requests)
        page.locator("#site-search").focus()
        page.keyboard.type("palkanl")
        page.get_by_role("option").first.wait_for()
        assert page.get_by_role("combobox").get_attribute("aria-expanded") == "true"
        page.keyboard.press("Escape")
        assert page.get_by_role("option").count() == 0
        page.keyboard.type("a")
        page.get_by_role("option").first.wait_for()
        page.keyboard.press("ArrowDown")
        chosen = page.get_by_role("option").first
        assert chosen.get_attribute("aria-selected") == "true"
        target = chosen.evaluate("element => new URL(element.dataset.address, location).href")
        page.keyboard.press("Enter")
        page.wait_for_url(target)
        page.locator("#site-search").focus()
        page.keyboard.type("matkalasku")
        page.keyboard.press("Enter")
        page.wait_for_url("**/haku.html?q=matkalasku")
        wait_for_results(page)
        assert page.noise == []


def test_no_single_key_does_anything_outside_a_field(site, browser):
    """WCAG 2.1.4: a reader who speaks to the computer must not set off shortcuts of one letter or sign."""
    for name in ("index.html", "haku.html", "palvelut.html", "palvelukartta.html"):
        with opened(browser, (site / name).as_uri()) as page:
            before = focused(page), page.url
            for key in "/?abcdefghijklmnopqrstuvwxyz0123456789.,":
                page.keyboard.press(key)
            assert (focused(page), page.url) == before, name


@pytest.fixture
def published(new_catalogue, tmp_path):
    """A small site on a server that lets browsers keep all for a year, and a way to publish it anew with other texts."""
    folder = tmp_path / "www"
    shutil.copytree(ROOT / "templates", new_catalogue / "templates", dirs_exist_ok=True)

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(folder))

        def end_headers(self):
            self.send_header("Cache-Control", "public, max-age=31536000, immutable")
            super().end_headers()

        def log_message(self, *_):
            pass

    def publish(word=""):
        for path in new_catalogue.glob("content/**/*.md"):
            text = path.read_text(encoding="utf-8")
            path.write_text(re.sub("^title: (.*)$", rf"title: \\1 {word}".rstrip(), text, flags=re.M), encoding="utf-8")
        run("build", "--project", new_catalogue, "--output", folder)

    publish()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", publish, folder
    server.shutdown()


@pytest.mark.parametrize("tab", ["open tab", "new visit"])
def test_a_reader_with_old_files_in_the_cache_finds_after_a_publication(published, browser, tab):
    address, publish, folder = published
    with opened(browser, address + "tilanteet.html", alone=True) as page:
        # The first file of the index alone comes, and is kept.
        with page.expect_response("**/fi-head.js*"):
            page.locator("#site-search").focus()
        old = set(folder.glob("data/search/fi-[pd]*.js"))
        publish("kurkiaura")
        assert old.isdisjoint(folder.glob("data/search/fi-[pd]*.js"))
        if tab == "new visit":
            page.goto(address + "haku.html?q=esimerkki")
            page.locator(".result a").first.wait_for()
            assert "kurkiaura" in page.locator(".result a").first.inner_text()
        else:
            page.keyboard.type("esimerkki")
            page.get_by_role("option").first.wait_for()
            assert "kurkiaura" in page.get_by_role("option").first.inner_text()


def test_when_the_index_is_gone_there_is_one_more_try_and_then_a_word(published, browser):
    address, _, folder = published
    for path in folder.glob("data/search/fi-[pd]*"):
        path.unlink()
    with opened(browser, address + "haku.html?q=palvelu", alone=True) as page:
        wait_for_results(page)
        count = page.locator("[data-search-count]")
        assert count.inner_text() == count.get_attribute("data-failed")
        heads = [request for request in page.requests if "fi-head.js" in request]
        assert len(heads) == len(set(heads)) == 2


def test_without_javascript_the_search_page_lists_every_record_by_letter(site, browser):
    catalogue = json.loads((site / "data/catalogue.json").read_text(encoding="utf-8"))
    for language, name in PAGES.items():
        with opened(browser, (site / name).as_uri(), java_script_enabled=False) as page:
            records = page.locator(".alphabet-lines a")
            assert records.count() >= 400, language
            titles = records.all_inner_texts()
            assert page.locator("main form").is_hidden()
            page.locator(".letters a").last.click()
            assert page.evaluate("location.hash").startswith("#kirjain-")
    assert catalogue and titles


def test_letters_with_dots_come_last_in_finnish_and_swedish(site, browser):
    with opened(browser, (site / "sv/sok.html").as_uri()) as page:
        letters = page.locator(".letters a").all_inner_texts()
        assert letters == sorted(letters, key=lambda letter: "0ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".index(letter[0]))
        assert letters[-1] == "Ö"


def test_the_index_of_each_language_is_small(site):
    for language in PAGES:
        sizes = [path.stat().st_size for path in (site / "data/search").glob(f"{language}-*.gz")]
        assert 0 < sum(sizes) <= 120_000, (language, sum(sizes))


def test_what_a_reader_writes_is_never_markup(site, browser):
    with opened(browser, (site / "haku.html").as_uri() + "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20palkka") as page:
        wait_for_results(page)
        assert page.locator("main img").count() == 0
        assert page.noise == []


@pytest.mark.parametrize("look", LOOKS)
def test_results_and_suggestions_pass_axe(site, browser, look):
    with opened(browser, (site / "haku.html").as_uri() + "?q=hankinta", bypass_csp=True, **LOOKS[look]) as page:
        page.locator(".result a").first.wait_for()
        page.locator("main summary").click()
        assert violations(page, look != "forced colours") == []
    with opened(browser, (site / "tuottajat/valtori.html").as_uri(), bypass_csp=True, width=390, **LOOKS[look]) as page:
        page.locator("#site-search").press_sequentially("palkka")
        page.get_by_role("option").first.wait_for()
        page.keyboard.press("ArrowDown")
        assert violations(page, look != "forced colours") == []


def test_nothing_moves_when_the_script_shows_the_box(site, browser):
    for name in ("index.html", "haku.html"):
        with opened(browser, "about:blank") as page:
            page.add_init_script(
                """window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(
                  entry => { shift += entry.value; })).observe({type: 'layout-shift', buffered: true});"""
            )
            page.goto((site / name).as_uri())
            page.wait_for_timeout(400)
            assert page.evaluate("shift") == 0, name

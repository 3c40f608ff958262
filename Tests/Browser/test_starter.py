"""What every site has to do, on the site of a catalogue that `init` has just begun: in each of its languages."""

import http.server
import threading

from functools import partial

import pytest
import test_accessibility
import test_layout
import test_markup
from browsing import LOOKS, WIDTHS, focused, opened, visits
from conftest import PAGES, made_once, one_page_of_each_kind, run

# The page of the search, and a word of the content in another form or with a slip.
SEARCHES = {"fi": ("haku.html", "tietokoneen"), "sv": ("sok.html", "datorn"), "en": ("search.html", "computers")}


def begun(folder, language):
    run("init", folder, "--language", language)
    run("build", "--strict", "--project", folder)


@pytest.fixture(scope="module", params=SEARCHES)
def starter(request, tmp_path_factory):
    """The language and the site."""
    folder = made_once(tmp_path_factory, f"kartta-{request.param}", lambda folder: begun(folder, request.param))
    return request.param, folder / "public"


def chosen(site, pages):
    return sorted(site.rglob("*.html")) if pages == "every page" else one_page_of_each_kind(site)


@pytest.mark.parametrize("pages", PAGES)
def test_axe_finds_no_violation(starter, browser, pages):
    if starter[0] == "fi" and pages != "every page":
        pytest.skip("the shipped site shows the same templates in Finnish")
    assert test_accessibility.violations_by_page(browser, chosen(starter[1], pages)) == {}


@pytest.mark.sweep
@pytest.mark.parametrize("look", ["dark", "forced colours"])
def test_axe_finds_no_violation_in_other_looks(starter, browser, look):
    assert test_accessibility.violations_by_page(browser, one_page_of_each_kind(starter[1]), look, width=390) == {}


def test_the_nu_html_checker_finds_no_error(starter):
    assert test_markup.errors([starter[1]]) == ""


# The width of a phone shows nearly everything that the other widths and looks show.
VIEWS = [(390, "light"), pytest.param(390, "dark", marks=pytest.mark.sweep),
         *(pytest.param(width, "light", marks=pytest.mark.sweep) for width in (320, *WIDTHS) if width != 390)]


@pytest.mark.parametrize("width, look", VIEWS)
def test_every_page_fits_its_window_is_quiet_asks_nobody_else_and_says_its_language(starter, browser, width, look):
    language, site = starter
    for path, page in visits(browser, sorted(site.rglob("*.html")), width=width, **LOOKS[look]):
        assert page.evaluate("document.documentElement.lang") == language
        assert page.locator(".languages a").count() == 0, path
        others = page.locator(f"main [lang]:not([lang|={language}])")
        assert others.count() == 0, (path, others.first.evaluate("element => element.outerHTML"))
        assert page.noise == [], (path, page.noise)
        assert all(address.startswith(site.as_uri()) for address in page.requests), path
        assert test_layout.overflow(page) <= 0, (path.name, test_layout.overflow(page))


def test_no_page_carries_script_or_style_of_its_own(starter):
    test_layout.test_no_page_carries_script_or_style_of_its_own(starter[1])


def test_the_keyboard_reaches_the_content_and_the_search(starter, browser):
    with opened(browser, (starter[1] / "index.html").as_uri()) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert focused(page, "tagName") == "MAIN"


def test_an_official_reaches_the_chain_from_the_front_page_without_javascript(starter, browser):
    with opened(browser, (starter[1] / "index.html").as_uri(), java_script_enabled=False) as page:
        situation = {"fi": "Uusi työntekijä aloittaa", "sv": "En ny medarbetare börjar", "en": "A new employee starts"}
        page.get_by_role("main").get_by_role("link", name=situation[starter[0]]).first.click()
        chain = {"fi": "Työvälineet uudelle", "sv": "Arbetsredskap till en ny", "en": "Work equipment for a new"}
        page.get_by_role("main").get_by_role("link", name=chain[starter[0]]).first.click()
        assert page.get_by_role("heading", level=1).inner_text().startswith(chain[starter[0]])


def test_the_search_answers(starter, browser):
    language, site = starter
    name, words = SEARCHES[language]
    with opened(browser, (site / name).as_uri()) as page:
        page.locator("#search-words").fill(words)
        page.locator(".result a").first.wait_for()
        assert page.noise == []


def test_the_site_works_below_a_path_of_a_server(starter, browser):
    _, site = starter
    handler = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *arguments: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=site.parent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/public/"
    with opened(browser, address + "index.html") as page:
        page.get_by_role("main").get_by_role("link").first.click()
        page.wait_for_load_state()
        assert page.noise == [] and all(request.startswith(address) for request in page.requests)
    server.shutdown()

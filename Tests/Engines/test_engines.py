"""The site in the engines of the other browsers: one page of each kind, the search, a filter, the map by keys, the theme.

What is tested in depth is tested in Chromium (Tests/Browser). Here is tested that the others do it too.
"""

import functools
import http.server
import threading

import pytest
from conftest import one_page_of_each_kind
from engines import DOWN, ENGINES, ENTER, RIGHT, TAB, UP

BACKGROUND = "getComputedStyle(document.body).backgroundColor"


class Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def host(site):
    """The site's address below a path of a server."""
    handler = functools.partial(Quiet, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="module", params=ENGINES)
def engine(request):
    with ENGINES[request.param]() as engine:
        yield engine


def focused(engine, what):
    return engine.evaluate(f"document.activeElement.{what}")


def test_one_page_of_each_kind_opens_with_its_looks_and_scripts_and_fits_the_window(engine, host, site):
    pages = one_page_of_each_kind(site)
    assert len(pages) > 30
    for page in pages:
        engine.open(host + str(page.relative_to(site)))
        engine.wait_for("document.readyState === 'complete'")
        state = engine.evaluate("""({
            headings: document.querySelectorAll('h1').length, language: document.documentElement.lang,
            sheets: document.styleSheets.length, arranged: document.documentElement.classList.contains('is-arranged'),
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth})""")
        assert state["overflow"] <= 0, page.name
        assert state | {"overflow": 0} == {
            "headings": 1, "language": "fi", "sheets": 1, "arranged": True, "overflow": 0}, page.name


@pytest.mark.parametrize("place", ["server", "folder"])
def test_the_search_answers_while_one_types_and_the_arrow_keys_lead_to_a_page(engine, host, site, place):
    engine.open((host if place == "server" else site.as_uri() + "/") + "haku.html")
    engine.evaluate("document.querySelector('#search-words').focus()")
    engine.type("palkanlaskennasta")
    engine.wait_for("document.querySelectorAll('.result a').length > 0 && location.search.includes('palkanlaskennasta')")
    found = engine.evaluate("Array.from(document.querySelectorAll('.result a'), link => link.getAttribute('href'))")
    assert "palvelut/palkanlaskenta.html" in found[:3]
    engine.press(DOWN)
    target = focused(engine, "href")
    assert target == engine.evaluate("document.querySelector('.result a').href")
    engine.press(ENTER)
    engine.wait_for(f"location.href === {target!r} && document.querySelector('h1')")


def test_the_box_of_a_page_suggests(engine, host):
    engine.open(host + "tuottajat/valtori.html")
    engine.evaluate("document.querySelector('#site-search').focus()")
    engine.type("palkanl")
    engine.wait_for("document.querySelectorAll('[role=option]').length > 0")
    engine.press(DOWN)
    assert engine.evaluate("document.querySelector('[role=option]').getAttribute('aria-selected')") == "true"


def test_a_choice_of_the_filter_leaves_its_services_and_is_kept_in_the_address(engine, host):
    shown = "Array.from(document.querySelectorAll('#palvelulista [data-provider]')).filter(one => one.checkVisibility())"
    engine.open(host + "palvelut.html")
    everything = engine.evaluate(f"{shown}.length")
    # The list that a browser opens is its own, so the choice is made and told as a browser tells it.
    engine.evaluate("""(select => { select.value = 'valtori';
        for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, {bubbles: true}));
    })(document.querySelector('select[name=provider]'))""")
    address = engine.wait_for("location.search.includes('provider=valtori') && location.href")
    left = engine.evaluate(f"{shown}.length")
    assert 0 < left < everything
    assert engine.evaluate(f"{shown}.every(one => one.dataset.provider === 'valtori')")
    engine.open(host + "index.html")
    engine.open(address)
    engine.wait_for(f"{shown}.length === {left}")


def test_the_map_is_walked_through_with_keys(engine, host):
    lit = "Array.from(document.querySelectorAll('.line-line.is-lit'), line => line.id)"
    engine.open(host + "palvelukartta.html")
    engine.tab_to("element.matches('.line-scroll')")
    engine.press(ENTER)
    line = focused(engine, "id")
    assert engine.evaluate(lit) == [line]
    engine.press(DOWN)
    assert engine.evaluate(lit) == [focused(engine, "id")] != [line]
    engine.press(UP)
    engine.press(RIGHT)
    assert "-station-" in focused(engine, "id") and engine.evaluate(lit) == [line]
    target = focused(engine, "href.baseVal")
    engine.press(ENTER)
    engine.wait_for(f"location.href.endsWith({target!r}) && document.querySelector('h1')")


def test_the_first_key_press_reaches_the_skip_link_and_it_leads_to_the_content(engine, host):
    engine.open(host + "index.html")
    engine.press(TAB)
    assert focused(engine, "getAttribute('href')").startswith("#")
    engine.press(ENTER)
    engine.wait_for("document.activeElement.tagName === 'MAIN'")


def test_a_reader_who_asks_for_the_dark_theme_gets_it(engine, host):
    def ground(engine):
        """The sum of red, green and blue behind the text."""
        engine.open(host + "index.html")
        return sum(map(int, engine.evaluate(f"{BACKGROUND}.match(/\\d+/g).slice(0, 3)")))

    assert ground(engine) > 600
    with ENGINES[engine.name](dark=True) as other:
        assert ground(other) < 200

"""Every kind of page at the widths and looks of its readers, quiet and without a request that leaves the site."""

import re
from pathlib import Path

import pytest

from browsing import LOOKS, WIDTHS, opened, visits
from conftest import one_page_of_each_kind


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


# Each width and each look once; the other six pairs go over the same pages.
PAIRS = [
    pytest.param(width, look, marks=[] if number == place else pytest.mark.sweep)
    for number, width in enumerate(WIDTHS) for place, look in enumerate(LOOKS)
]


@pytest.mark.parametrize("width, look", PAIRS)
def test_no_page_is_wider_than_its_window_or_says_anything_or_asks_elsewhere(site, browser, width, look):
    for path, page in visits(browser, one_page_of_each_kind(site), width=width, **LOOKS[look]):
        assert page.noise == [], (path, page.noise)
        assert page.requests and all(address.startswith(site.as_uri()) for address in page.requests), path
        assert overflow(page) <= 0, (path.name, overflow(page))


def test_no_page_is_wider_than_its_window_at_great_zoom_or_on_a_wide_screen(site, browser):
    for path, page in visits(browser, one_page_of_each_kind(site), width=1920, height=512):
        # A window of 1280 pixels at 200 and at 400 per cent is as wide as 640 and 320 pixels.
        for width in (1920, 640, 320):
            page.set_viewport_size({"width": width, "height": 512})
            assert overflow(page) <= 0, (path.name, width, overflow(page))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_page_of_another_language_is_wider_than_a_phone(site, browser, language):
    for path, page in visits(browser, one_page_of_each_kind(site / language), width=390):
        assert overflow(page) <= 0, (path, overflow(page))


@pytest.mark.parametrize(
    "width, names",
    [
        (390, ["tehtavat", "mittarit", "rajapinnat", "tuottajat/keha-keskus", "asiakkaat/elinvoimakeskukset"]),
        (768, ["tehtavat", "mittarit", "rajapinnat", "tuottajat/keha-keskus", "asiakkaat/elinvoimakeskukset"]),
        (1024, ["tehtavat", "mittarit", "rajapinnat"]),
    ],
)
def test_tables_fold_rather_than_hide_their_last_columns(site, browser, width, names):
    for path, page in visits(browser, [site / f"{name}.html" for name in names], width=width):
        regions = page.locator(".table-region")
        assert regions.count(), path
        hidden = regions.evaluate_all("all => all.map(region => region.scrollWidth - region.clientWidth)")
        assert max(hidden) <= 0, (path.name, hidden)


def test_values_of_a_list_of_facts_stand_in_one_column(site, browser):
    for width in (768, 1280):
        with opened(browser, (site / "tehtavat.html").as_uri(), width=width) as page:
            lefts = page.locator("dl.facts dd").evaluate_all("all => all.map(one => one.getBoundingClientRect().left)")
            assert len(lefts) > 12 and len(set(lefts)) == 1, (width, set(lefts))


def test_text_spacing_that_a_reader_sets_cuts_nothing_off(site, browser):
    """WCAG 1.4.12: lines of 1.5, words and letters further apart, and still no page is wider than a phone."""
    for path, page in visits(browser, one_page_of_each_kind(site), width=390, bypass_csp=True):
        page.add_style_tag(
            content="* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"
        )
        assert overflow(page) <= 0, (path.name, overflow(page))


def test_what_is_touched_is_large_enough(site, browser):
    """WCAG 2.5.8: buttons, fields and menu links are at least 24 pixels high."""
    for name in ("index.html", "palvelukartta.html", "palvelut.html"):
        with opened(browser, (site / name).as_uri(), width=390) as page:
            small = page.evaluate(
                """() => Array.from(document.querySelectorAll('header a, nav a, button, select, input, summary'))
                   .filter(element => element.checkVisibility() && !element.closest('svg'))
                   .map(element => [element.outerHTML.slice(0, 120), element.getBoundingClientRect()])
                   .filter(pair => pair[1].height > 2 && pair[1].right > 0 && (pair[1].height < 24 || pair[1].width < 24))
                   .map(pair => pair[0])"""
            )
            assert small == [], (name, small)


def test_printing_leaves_the_menus_out(site, browser):
    with opened(browser, (site / "palvelut.html").as_uri()) as page:
        page.emulate_media(media="print")
        assert not page.locator("nav.menu").is_visible()
        assert page.get_by_role("heading", level=1).is_visible()


def test_no_page_carries_script_or_style_of_its_own(site):
    inline = re.compile(rb"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:")
    for path in sorted(Path(site).rglob("*.html")):
        assert not inline.search(path.read_bytes()), path


@pytest.mark.parametrize("folder", ["", "sv", "en"])
def test_the_menu_calls_pages_by_their_titles_and_the_breadcrumb_ends_with_the_page(site, browser, folder):
    with opened(browser, (site / folder / "index.html").as_uri()) as page:
        links = page.locator(".menu a").evaluate_all("all => all.map(one => [one.textContent, one.href])")
        assert len(links) >= 7 and page.locator(".breadcrumb").count() == 0
        for name, address in links:
            page.goto(address)
            assert page.locator("h1").inner_text() == name
            assert page.locator(".breadcrumb [aria-current=page]").inner_text() == name


def test_a_service_tells_who_for_whom_whether_one_must_price_and_contact_before_the_law(site, browser):
    for width in (390, 768, 1280):
        with opened(browser, (site / "palvelut/palkanlaskenta.html").as_uri(), width=width) as page:
            names = page.locator(".rail dt").all_inner_texts()
            assert names == ["Palveluntuottaja", "Kenelle", "Onko käyttö pakollista?", "Hinta", "Yhteys"]
            rail, law = page.locator(".rail"), page.get_by_role("heading", name="Mihin tämä perustuu")
            assert rail.bounding_box()["y"] < law.bounding_box()["y"]
            assert page.locator(".rail a[href^='tel:']").count() == 1


def test_boxes_tables_and_lists_end_at_one_right_edge(site, browser):
    """Beside the rail at the rail's own gap, elsewhere where the header ends; texts end where they read well."""
    whole = "main > :is(.panel, .facts, .notice, .fold, .record-foot), main > section:not(.panel) > :is(.facts, .fold, .lines, .rows)"
    for name in ("tilanteet/tyontekija-lahtee", "palveluketjut/uusi-tyontekija-aloittaa", "palvelut/kieku",
                 "tuottajat/valtori", "asiakkaat/kunnat", "palvelut", "lahteet/keha-2-0"):
        with opened(browser, (site / f"{name}.html").as_uri()) as page:
            edges = page.locator(whole).evaluate_all("all => all.map(one => Math.round(one.getBoundingClientRect().right))")
            assert set(edges) <= {1244}, (name, edges)


def test_a_situation_starts_large_and_shows_what_is_mine_and_others_side_by_side(site, browser):
    for path, page in visits(browser, sorted((site / "tilanteet").glob("*.html"))[:8]):
        own, others = (page.locator(f"[data-answer] > .answer-{side}") for side in ("own", "others"))
        if not own.count():
            continue
        one, other = own.first.bounding_box(), others.first.bounding_box()
        assert abs(one["width"] - other["width"]) < 2 and abs(one["y"] - other["y"]) < 2, path
        start, must = page.locator(".answer-start"), page.locator(".answer-must").first
        assert start.bounding_box()["y"] < one["y"] < must.bounding_box()["y"], path


def test_the_stylesheet_is_in_layers_and_shouts_nowhere(site):
    (sheet,) = (site / "assets").glob("site.*.css")
    text = sheet.read_text(encoding="utf-8")
    assert "@layer ground, parts, states;" in text
    assert "!important" not in text

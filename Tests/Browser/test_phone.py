"""The site in the hand: a header of one row, a menu and folded parts that open without scripts."""

import pytest

from browsing import await_address, opened, visits
from conftest import one_page_of_each_kind

PHONE = {"width": 390, "height": 844}


def height(page, selector):
    return page.locator(selector).bounding_box()["height"]


@pytest.mark.parametrize("folder", ["", "sv", "en"])
def test_the_header_is_one_row(site, browser, folder):
    for path, page in visits(browser, one_page_of_each_kind(site / folder), **PHONE):
        assert height(page, ".bar") < 60, path
        # With the line that tells in what state the site is; the front page shows that one whole.
        assert height(page, ".site-header") < (90 if path.name != "index.html" else 130), path


@pytest.mark.parametrize("script", [True, False])
def test_the_menu_opens_with_and_without_scripts(site, browser, script):
    with opened(browser, (site / "palvelut/kieku.html").as_uri(), java_script_enabled=script, **PHONE) as page:
        menu = page.get_by_role("navigation", name="Päävalikko")
        assert not menu.is_visible()
        page.get_by_text("Valikko").click()
        assert menu.locator("a:visible").count() >= 7
        assert page.locator(".languages a:visible").count() == 3
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        menu.get_by_role("link", name="Tilanteet").click()
        await_address(page, "/tilanteet.html")


@pytest.mark.parametrize("script", [True, False])
def test_a_wide_window_shows_the_menu_and_no_toggle(site, browser, script):
    with opened(browser, (site / "palvelut/kieku.html").as_uri(), java_script_enabled=script) as page:
        assert page.locator(".menu a:visible").count() >= 7
        assert page.locator("details.menu-toggle, details.phone-fold").evaluate_all(
            "all => all.every(one => !one.checkVisibility())")
        assert page.locator(".around .picture").is_visible()


def test_the_search_box_takes_the_row_while_one_writes(site, browser):
    with opened(browser, (site / "palvelut/kieku.html").as_uri(), **PHONE) as page:
        before = height(page, ".site-header")
        page.locator("#site-search").press_sequentially("palkka")
        page.get_by_role("option").first.wait_for()
        assert page.locator("#site-search").bounding_box()["width"] > 250
        assert height(page, ".site-header") == before
        page.keyboard.press("Enter")
        await_address(page, "haku.html", "q=palkka")
    with opened(browser, (site / "palvelut/kieku.html").as_uri(), java_script_enabled=False, **PHONE) as page:
        page.locator(".site-search").get_by_role("link", name="Hae").click()
        await_address(page, "haku.html")


@pytest.mark.parametrize("name", ["palvelut", "harmaat-alueet", "rajapinnat", "tehtavat", "palvelukartta"])
def test_a_list_folds_its_filter_and_tells_how_many_fields_are_chosen(site, browser, name):
    with opened(browser, (site / f"{name}.html").as_uri(), **PHONE) as page:
        fold = page.locator(".phone-fold:has(+ .filter)").first
        form = page.locator(".phone-fold + .filter").first
        assert fold.inner_text().strip() == "Rajaa"
        assert form.locator("select:visible").count() == 0
        assert form.locator("[data-filter-count]").is_visible(), "the count stays"
        fold.locator("summary").click()
        field = form.locator("select[name]:visible").first
        field.select_option(index=next(
            place for place, option in enumerate(field.locator("option").all())
            if place and option.is_enabled()))
        page.get_by_text("Rajaa (1)").wait_for()
    with opened(browser, (site / f"{name}.html").as_uri()) as page:
        assert page.locator(".phone-fold + .filter select:visible").count() > 0, "a wide window shows it"
    with opened(browser, (site / f"{name}.html").as_uri(), java_script_enabled=False, **PHONE) as page:
        assert page.locator(".phone-fold:has(+ .filter):visible").count() == 0, "without scripts there is nothing to fold"


@pytest.mark.parametrize("script", [True, False])
def test_the_map_around_a_record_is_a_tap_away(site, browser, script):
    with opened(browser, (site / "tuottajat/valtori.html").as_uri(), java_script_enabled=script, **PHONE) as page:
        picture = page.locator(".around .picture")
        assert not picture.is_visible()
        page.get_by_text("Näytä kartta").click()
        assert picture.is_visible()

"""The line map in a browser: with the keyboard alone, by the address, by the filter, and without scripts."""

import pytest


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def lit(page):
    return page.evaluate("Array.from(document.querySelectorAll('.line-line.is-lit'), line => line.id)")


def test_a_line_is_reached_followed_and_a_station_opened_with_the_keyboard_alone(page, site):
    page.goto((site / "palvelukartta.html").as_uri())
    page.locator("#lines-talous-line-tarpeesta-maksuun").focus()
    assert lit(page) == ["lines-talous-line-tarpeesta-maksuun"]
    assert page.locator("#linja-tarpeesta-maksuun.is-lit").count() == 1
    # The entry of the line has its stops in order, each a link.
    page.locator("#linja-tarpeesta-maksuun .line-name a").focus()
    page.keyboard.press("Tab")
    assert lit(page) == ["lines-talous-line-tarpeesta-maksuun"]
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert target.endswith("asiakkaat/valtion-virastot.html")


def test_stations_and_lines_of_the_picture_are_in_the_order_of_the_tab_key(page, site):
    page.goto((site / "palvelukartta.html").as_uri())
    page.locator(".line-scroll").first.focus()
    seen = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.getAttribute('class') || ''").split(" ")[0])
    assert {"line-station", "line-line"} <= seen


def test_the_address_chooses_a_line_or_a_station(page, site):
    address = (site / "palvelukartta.html").as_uri()
    page.goto(address + "#linja-palkanmaksu")
    assert lit(page) == ["lines-henkilosto-line-palkanmaksu"]
    page.evaluate("location.hash = 'palkeet'")
    page.wait_for_function("document.querySelectorAll('.line-station.is-lit').length > 1")
    page.locator(".line-scroll").first.focus()
    page.keyboard.press("Escape")
    assert page.locator("#lines-station-palkeet.is-lit").count() == 0


def test_the_filter_lets_other_lines_step_back(page, site):
    page.goto((site / "palvelukartta.html").as_uri())
    page.select_option("select[name=domain]", "talous")
    shown = page.evaluate("Array.from(document.querySelectorAll('#lines-line-talous, #lines-line-ict'), e => e.matches('.is-out'))")
    assert shown == [False, True]
    assert not page.locator("#linjat-ict").is_visible()


def test_the_map_is_enlarged_and_moved_by_keys_and_buttons(page, site):
    page.goto((site / "palvelukartta.html").as_uri())
    scroll = page.locator(".line-scroll").first
    before = scroll.evaluate("box => box.scrollWidth")
    scroll.focus()
    page.keyboard.press("+")
    page.keyboard.press("+")
    larger = scroll.evaluate("box => box.scrollWidth")
    assert larger > before * 1.4
    start = scroll.evaluate("box => box.scrollLeft")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("start => document.querySelector('.line-scroll').scrollLeft > start", arg=start)
    page.locator(".line-tools button").nth(3).click()
    assert scroll.evaluate("box => box.scrollWidth") == before


def test_without_scripts_every_line_and_station_is_a_link(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "palvelukartta.html").as_uri())
    for selector in (".line-line", ".line-station"):
        links = page.locator(selector)
        assert links.count() > 20
        for place in range(links.count()):
            assert links.nth(place).get_attribute("href")
    page.locator("#lines-line-talous").dispatch_event("click")
    page.wait_for_url("**#linjat-talous")
    context.close()

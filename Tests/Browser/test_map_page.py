"""The line map in a browser: with the keyboard alone, by the address, by the filter, and without scripts."""

import pytest
from browsing import await_address, focused, opened, tab_to

# More presses of Tab than this nobody makes from the top of a page to a line of the map.
MOST_TABS = 40
IS_LINE = "element.matches('.line-line')"


@pytest.fixture
def page(browser):
    with opened(browser, "about:blank", height=900) as page:
        yield page


def lit(page):
    return page.evaluate("Array.from(document.querySelectorAll('.line-line.is-lit'), line => line.id)")


def press_skip_links(page, *names):
    """Follows skip links from the top of a page, with Tab and Enter; returns how many keys were pressed."""
    for name in names:
        page.keyboard.press("Tab")
        assert focused(page, "textContent").strip() == name
        page.keyboard.press("Enter")
    return 2 * len(names)


def dimmed(page):
    """How many lines of the map on which the keyboard stands have stepped back, and how many it has."""
    return page.evaluate("""(() => {
        const lines = Array.from(document.activeElement.closest('.line-map').querySelectorAll('.line-line'));
        return [lines.filter(line => Number(getComputedStyle(line).opacity) < 0.5).length, lines.length];
    })()""")


def record_of(station):
    return station.partition("-station-")[2]


@pytest.mark.parametrize("name, skips", [
    ("palvelukartta.html", ()),
    ("palvelukartta.html", ["Siirry sisältöön"]),
    ("index.html", ["Siirry sisältöön", "Siirry karttaan"]),
])
def test_from_loading_the_page_tab_reaches_a_line_and_brings_it_forward(page, site, name, skips):
    page.goto((site / name).as_uri())
    presses = press_skip_links(page, *skips) + tab_to(page, IS_LINE)
    print(f"{name}: {presses} presses to the first line")
    assert presses <= MOST_TABS
    assert lit(page) == [focused(page, "id")]
    others, all_lines = dimmed(page)
    assert others == all_lines - 1 > 0


@pytest.mark.parametrize("name, skips", [
    ("palvelukartta.html", ["Siirry sisältöön"]),
    ("index.html", ["Siirry sisältöön", "Siirry karttaan"]),
])
def test_arrow_keys_follow_a_line_from_stop_to_stop_and_enter_opens_a_station(page, site, name, skips):
    page.goto((site / name).as_uri())
    presses = press_skip_links(page, *skips) + tab_to(page, "element.matches('.line-scroll')")
    page.keyboard.press("Enter")
    line = focused(page, "id")
    assert lit(page) == [line]
    stops = focused(page, "dataset.stops").split()
    page.keyboard.press("ArrowDown")
    assert lit(page) == [focused(page, "id")] != [line]
    page.keyboard.press("ArrowUp")
    followed = []
    for _ in stops:
        page.keyboard.press("ArrowRight")
        followed.append(record_of(focused(page, "id")))
        # The line that is followed stays forward, and so does the stop; other lines stay back.
        assert lit(page) == [line]
        assert "is-lit" in focused(page, "getAttribute('class')")
    on_map = page.evaluate("Array.from(document.activeElement.closest('.line-map').querySelectorAll('.line-station'), s => s.id)")
    assert followed == [stop for stop in stops if stop in map(record_of, on_map)]
    page.keyboard.press("ArrowRight")
    assert focused(page, "id") == line, "behind the last stop stands the line again"
    page.keyboard.press("ArrowLeft")
    print(f"{name}: {presses + len(stops) + 6} presses to the last station of the first line")
    target = focused(page, "href.baseVal")
    page.keyboard.press("Enter")
    await_address(page, target)
    assert page.get_by_role("heading", level=1).count() == 1


def test_tab_after_the_arrow_keys_chooses_what_it_stands_on(page, site):
    page.goto((site / "palvelukartta.html").as_uri())
    tab_to(page, "element.matches('.line-station')")
    page.keyboard.press("ArrowDown")
    assert len(lit(page)) == 1
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    station = focused(page, "id")
    assert page.locator(f"#{station}.is-lit").count() == 1
    through = page.locator(".line-map").first.locator(f".line-line[data-stops~='{record_of(station)}']")
    assert lit(page) == through.evaluate_all("lines => lines.map(line => line.id)") != []


def test_a_choice_of_the_filter_keeps_the_arrow_keys_off_other_lines(page, site):
    page.goto((site / "palvelukartta.html").as_uri())
    page.select_option("select[name=domain]", "talous")
    page.locator(".line-scroll").first.focus()
    page.keyboard.press("Enter")
    assert focused(page, "id") == "lines-line-talous"
    page.keyboard.press("ArrowDown")
    assert focused(page, "id") == "lines-line-talous"


def test_the_list_follows_a_line_with_tab_alone(page, site):
    page.goto((site / "palvelukartta.html").as_uri() + "#linja-tarpeesta-maksuun")
    assert lit(page) == ["lines-hankinnat-line-tarpeesta-maksuun"]
    tab_to(page, "element.closest('#linja-tarpeesta-maksuun .line-name')", limit=1)
    # The entry of the line has its stops in order, each a link.
    page.keyboard.press("Tab")
    assert lit(page) == ["lines-hankinnat-line-tarpeesta-maksuun"]
    target = focused(page, "href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert target.endswith("asiakkaat/valtion-virastot.html")


@pytest.mark.parametrize("name, skips", [
    ("palvelukartta.html", ["Siirry sisältöön"]),
    ("index.html", ["Siirry sisältöön", "Siirry karttaan"]),
])
def test_without_scripts_tab_and_enter_reach_a_line_follow_it_and_open_a_station(browser, site, name, skips):
    with opened(browser, (site / name).as_uri(), java_script_enabled=False) as page:
        presses = press_skip_links(page, *skips) + tab_to(page, IS_LINE)
        assert presses <= MOST_TABS
        # Its neighbours step back by the style sheet alone.
        others, all_lines = dimmed(page)
        assert others == all_lines - 1
        section = focused(page, "href.baseVal").partition("#")[2]
        page.keyboard.press("Enter")
        await_address(page, f"palvelukartta.html#{section}")
        further = tab_to(page, f"element.closest('#{section} .line-stops')")
        print(f"{name}: {presses} presses to the first line, {further + 2} more to its first station's page")
        assert further <= MOST_TABS
        target = focused(page, "href")
        page.keyboard.press("Enter")
        page.wait_for_url(target)


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
    with opened(browser, (site / "palvelukartta.html").as_uri(), java_script_enabled=False) as page:
        for selector in (".line-line", ".line-station"):
            targets = page.eval_on_selector_all(selector, "links => links.map(link => link.getAttribute('href'))")
            assert len(targets) > 20 and all(targets)
        page.locator("#lines-line-talous").dispatch_event("click")
        page.wait_for_url("**#linjat-talous")

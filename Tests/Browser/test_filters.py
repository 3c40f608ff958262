"""The filters of lists in a real browser: with the keyboard, in the address, from a folder, and without JavaScript."""

import re
from contextlib import ExitStack

import browsing
import pytest
from browsing import await_address

PAGES = {"rajapinnat.html": "#pari-luettelo tr", "harmaat-alueet.html": "#harmaat-luettelo li[data-kind]",
         "tehtavat.html": "#tehtavarivit tr"}


@pytest.fixture
def opened(site, browser):
    """Opens a page of the site from its folder; what it says on the console must stay empty."""
    with ExitStack() as stack:
        pages = []

        def open_page(address, **options):
            page = stack.enter_context(browsing.opened(browser, f"{site.as_uri()}/{address}", height=900, **options))
            pages.append(page)
            return page

        yield open_page
        assert [page.noise for page in pages if page.noise] == []


def shown(page, items):
    return page.locator(f"{items}:visible").count()


def told(page):
    return [int(number) for number in re.findall(r"\d+", page.locator("[data-filter-count]").first.inner_text())]


@pytest.mark.parametrize("path", PAGES)
def test_without_javascript_every_item_shows_and_no_form(opened, path):
    page = opened(path + "?actor=valtori", java_script_enabled=False)
    assert page.locator(".filter:visible").count() == 0
    folded = page.locator("main details:not([open]) > summary:visible")
    while folded.count():
        folded.first.click()
    assert shown(page, PAGES[path]) == page.locator(PAGES[path]).count() > 5


@pytest.mark.parametrize("path", PAGES)
def test_choosing_an_actor_leaves_its_items_says_how_many_and_stands_in_the_address(opened, path):
    page = opened(path)
    everything = page.locator(PAGES[path]).count()
    assert told(page) == [everything, everything]
    actor = "valtori" if path != "tehtavat.html" else "senaatti"
    page.locator("select[name=actor]").select_option(actor)
    left = shown(page, PAGES[path])
    assert 0 < left < everything
    assert page.locator(f"{PAGES[path]}:visible:not([data-actor~={actor}])").count() == 0
    assert told(page) == [left, everything]
    await_address(page, f"actor={actor}")
    page.reload()
    assert shown(page, PAGES[path]) == left
    assert page.locator("select[name=actor]").input_value() == actor


def test_the_keyboard_alone_filters_and_shows_all_again(opened):
    page = opened("harmaat-alueet.html")
    everything = told(page)[1]
    page.locator("select[name=actor]").focus()
    page.keyboard.press("ArrowDown")
    await_address(page, "actor=")
    assert 0 < told(page)[0] == shown(page, PAGES["harmaat-alueet.html"]) < everything
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("!location.search.includes('actor=')")
    assert told(page) == [everything, everything]


def test_two_choices_must_both_fit_and_what_leads_nowhere_cannot_be_chosen(opened):
    page = opened("harmaat-alueet.html?actor=valtori&kind=unclearHandover")
    items = page.locator("#harmaat-luettelo li[data-kind]:visible")
    assert items.count() > 0
    assert page.locator("li[data-kind]:visible:not([data-kind=unclearHandover])").count() == 0
    assert page.locator("li[data-actor]:visible:not([data-actor~=valtori])").count() == 0
    for option in page.locator("select[name=kind] option:not([disabled])").all():
        value = option.get_attribute("value")
        if value:
            assert page.locator(f"li[data-kind={value}][data-actor~=valtori]").count() > 0


def test_a_group_without_items_is_hidden_and_the_others_count_theirs(opened):
    page = opened("harmaat-alueet.html?actor=valtori")
    for group in page.locator("#harmaat-luettelo section.group").all():
        assert group.is_visible() == (group.locator("li[data-actor~=valtori]").count() > 0)
    unknown = page.locator("section.group:has(#havainto-unknownHandover)")
    left = unknown.locator("li[data-kind]:visible").count()
    assert unknown.locator("h3 [data-filter-tally]").inner_text().split(" / ")[0] == str(left)


def test_the_long_groups_are_folded_until_a_choice_leaves_something_in_them(opened):
    page = opened("harmaat-alueet.html")
    unknown = page.locator("section.group:has(#havainto-unknownHandover) details.finding-place")
    folds = unknown.count()
    assert folds > 5 and unknown.and_(page.locator("[open]")).count() == 0
    assert page.locator("section.group:has(#havainto-unclearHandover) details.finding-place:not([open])").count() == 0
    page.select_option("select[name=actor]", "valtori")
    left = unknown.and_(page.locator(":visible"))
    assert 0 < left.count() < folds
    assert left.and_(page.locator(":not([open])")).count() == 0
    page.locator(".filter button[type=reset]").click()
    page.wait_for_function("!location.search.includes('actor=')")
    assert unknown.and_(page.locator("[open]")).count() == 0


def test_a_link_to_a_hidden_group_shows_all_again(opened):
    page = opened("harmaat-alueet.html?kind=unclearHandover")
    assert not page.locator("#havainto-unknownHandover").is_visible()
    page.locator(".overview a[href='#havainto-unknownHandover']").click()
    page.wait_for_function("document.getElementById('havainto-unknownHandover').getClientRects().length > 0")
    assert "kind=" not in page.url


def test_words_typed_find_rows_whatever_their_case(opened):
    page = opened("tehtavat.html")
    page.locator("input[data-filter-text]").fill("VIESTINTÄ kanavista")
    page.wait_for_timeout(300)
    assert shown(page, PAGES["tehtavat.html"]) <= 1
    page.locator("input[data-filter-text]").fill("VIESTINTÄ")
    page.wait_for_timeout(300)
    assert 0 < shown(page, PAGES["tehtavat.html"]) < 12
    page.locator("input[data-filter-text]").fill("eitällaistasanaa")
    page.wait_for_timeout(300)
    assert shown(page, PAGES["tehtavat.html"]) == 0
    assert "Mikään" in page.locator("[data-filter-count]").inner_text()


def test_an_actors_page_leads_to_its_grey_areas(opened):
    page = opened("tuottajat/valtori.html")
    page.locator(".grey-total").click()
    await_address(page, "actor=valtori")
    page.locator(".filter").wait_for()
    assert page.locator("li[data-actor]:visible:not([data-actor~=valtori])").count() == 0
    assert told(page)[0] == page.locator("li[data-kind]:visible").count()


def test_a_cell_of_the_matrix_leads_to_the_pair_and_a_phone_shows_a_list(site, opened):
    page = opened("rajapinnat.html")
    cell = page.locator(".matrix a.cell").first
    name = cell.inner_text()
    assert re.search(r"\d", name)
    page.set_viewport_size({"width": 390, "height": 800})
    first = page.locator(".matrix tbody tr:has(a.cell)").first
    assert first.locator(".cell-words").first.is_visible()
    assert page.locator(".matrix").evaluate("table => table.getBoundingClientRect().width") <= 390
    cell.click()
    await_address(page, "/rajapinnat/", "--")
    assert page.get_by_role("heading", level=1).count() == 1


def test_an_unknown_value_in_the_address_shows_everything(opened):
    page = opened("rajapinnat.html?actor=ei-ole&status=%22%3E")
    assert shown(page, PAGES["rajapinnat.html"]) == page.locator(PAGES["rajapinnat.html"]).count()

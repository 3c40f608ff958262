"""The list of services, the comparison, the checklists and the folds of the grey areas."""

from browsing import await_address, focused, opened, visits


def services(site):
    """How many services the catalogue has."""
    return len(list((site / "palvelut").glob("*.html")))


def titles(page):
    return page.eval_on_selector_all(
        "#palvelulista .line-title", "items => items.filter(i => i.offsetParent).map(i => i.textContent)")


def test_the_list_is_filtered_and_the_address_leads_back_to_the_same_choice(site, browser):
    with opened(browser, (site / "palvelut.html").as_uri()) as page:
        page.locator("select[name=provider]").select_option(label="Valtori")
        found = titles(page)
        assert 0 < len(found) < 20
        assert page.locator("[data-filter-count]").text_content() == f"Näkyvissä {len(found)} / {services(site)}"
        assert page.locator("#palvelulista section:visible").count() < 10
        page.goto(await_address(page, "provider=valtori"))
        assert titles(page) == found
        page.get_by_role("button", name="Tyhjennä valinnat").click()
        page.wait_for_function(f"document.querySelector('[data-filter-count]').textContent.includes('{services(site)} / {services(site)}')")


def test_the_list_is_sorted_by_name_in_the_order_of_the_language_and_back(site, browser):
    with opened(browser, (site / "palvelut.html").as_uri()) as page:
        before = titles(page)
        page.locator("[data-sort-for]").select_option(label="Nimi")
        after = titles(page)
        assert sorted(before) == sorted(after) and before != after
        assert page.locator("#palvelulista h2:visible").count() == 0
        page.goto(await_address(page, "sort=title"))
        assert titles(page) == after
        page.locator("[data-sort-for]").select_option(label="Aihealue")
        assert titles(page) == before


def test_sorting_and_filtering_work_together(site, browser):
    with opened(browser, site.as_uri() + "/palvelut.html?sort=title&provider=hansel") as page:
        found = titles(page)
        assert len(found) == page.locator("#palvelulista [data-provider=hansel]").count() > 2
        assert page.locator("[data-sort-for]").input_value() == "title"


def test_two_to_four_services_are_laid_side_by_side(site, browser):
    with opened(browser, (site / "palvelut.html").as_uri()) as page:
        boxes = page.locator(".compare-pick input")
        boxes.nth(0).check()
        assert page.locator(".compare-bar .button").is_hidden()
        for number in (1, 2, 3):
            boxes.nth(number).check()
        assert boxes.nth(4).is_disabled()
        boxes.nth(3).uncheck()
        page.locator(".compare-bar a").click()
        table = page.locator(".compare-table")
        table.wait_for()
        assert table.locator("thead th").count() == 4
        assert table.locator("tbody tr").count() > 5
        assert page.locator(".compared:visible").count() == 0
        table.get_by_role("button").first.click()
        assert table.locator("thead th").count() == 3
        page.goto(page.url)
        assert page.locator(".compare-table thead th").count() == 3
        assert page.noise == []


def test_tab_leads_from_the_box_ticked_last_to_the_comparison(site, browser):
    with opened(browser, (site / "palvelut.html").as_uri()) as page:
        boxes = page.locator(".compare-pick input")
        for number in (0, 1):
            boxes.nth(number).focus()
            page.keyboard.press("Space")
        page.keyboard.press("Tab")
        assert "vertaa.html?s=" in focused(page, "href")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.locator(".compare-bar").is_hidden()
        assert focused(page, "value") == boxes.nth(1).input_value()
        # A filter that hides the service does not hide the bar with it.
        boxes.nth(0).check()
        boxes.nth(1).check()
        other = page.locator("#palvelulista [data-provider]").last.get_attribute("data-provider")
        page.select_option("select[name=provider]", other)
        assert boxes.nth(0).is_hidden() and page.locator(".compare-bar a").is_visible()


def test_without_javascript_the_comparison_shows_every_service_and_the_list_has_no_boxes(site, browser):
    with opened(browser, (site / "vertaa.html").as_uri(), java_script_enabled=False) as page:
        assert page.locator(".compared:visible").count() == services(site)
    with opened(browser, (site / "palvelut.html").as_uri(), java_script_enabled=False) as page:
        assert page.locator("main input:visible, main select:visible, main button:visible").count() == 0


def test_a_checklist_keeps_its_ticks_counts_them_and_forgets_when_asked(site, browser):
    with opened(browser, (site / "muistilistat/palvelussuhde-paattyy.html").as_uri(), alone=True) as page:
        page.locator("[data-own-list] input").first.check()
        assert page.locator("[data-progress]").text_content().startswith("Tehty 1 / ")
        page.reload()
        assert page.locator("[data-own-list] input").first.is_checked()
        page.get_by_role("button", name="Tyhjennä rastit").click()
        page.reload()
        assert page.locator(".check input:checked").count() == 0


def test_a_checklist_can_be_ticked_without_javascript_and_has_no_dead_buttons(site, browser):
    with opened(browser, (site / "muistilistat/virkamatka.html").as_uri(), java_script_enabled=False) as page:
        page.get_by_role("checkbox").first.check()
        assert page.locator("main button:visible").count() == 0


def test_situations_begin_with_what_to_do_first_on_the_first_screen(site, browser):
    for width, height in ((1280, 800), (390, 844)):
        for path, page in visits(browser, sorted((site / "tilanteet").glob("*.html")), width=width, height=height):
            box = page.locator(".answer-start h2").bounding_box()
            assert box["y"] + box["height"] < height, (path.name, width)


def test_urgent_grey_areas_stand_open_where_there_is_room_and_are_folded_on_a_phone(site, browser):
    for width, script, expected in ((1280, True, True), (390, True, False), (390, False, False)):
        with opened(browser, (site / "harmaat-alueet.html").as_uri(), width=width, java_script_enabled=script) as page:
            states = page.eval_on_selector_all("details[data-filter-unfold]", "groups => groups.map(group => group.open)")
            assert states and set(states) == {expected}, (width, script)
            page.locator("details[data-filter-unfold] summary").first.click()
            assert page.locator("details[data-filter-unfold] .finding").first.is_visible() is not expected

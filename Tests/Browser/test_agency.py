"""My agency: chosen once, kept in the browser only, and told of by the same rules as on the agency's own page."""

import pytest

from browsing import await_address, new_context, opened

AGENCIES = ["elinvoimakeskukset", "kunnat", "puolustusvoimat", "valtion-virastot", "hyvinvointialueet"]
CHOOSE = "[data-agency] button"


def test_the_choice_is_kept_and_shown_on_every_page_in_every_language(site, browser):
    with opened(browser, (site / "asiakkaat/elinvoimakeskukset.html").as_uri(), alone=True) as page:
        page.click(CHOOSE)
        assert page.get_attribute(CHOOSE, "aria-pressed") == "true"
        page.goto((site / "sv/tjanster.html").as_uri())
        assert page.locator("[data-my-agency] a").text_content() == "Livskraftscentralerna"
        assert page.locator(".badge.mine").count() > 10
        page.goto((site / "palveluketjut/virkamatka.html").as_uri())
        link = page.locator("[data-my-agency] a")
        assert link.text_content() == "Elinvoimakeskukset"
        link.click()
        await_address(page, "/asiakkaat/elinvoimakeskukset.html")
        page.click("[data-my-agency] button")
        assert page.get_attribute(CHOOSE, "aria-pressed") == "false"
        page.goto((site / "palvelut.html").as_uri())
        assert page.locator(".badge.mine").count() == 0
        assert all(address.startswith("file://") for address in page.requests)
        assert page.noise == []
        assert page.context.cookies() == []


@pytest.mark.parametrize("agency", AGENCIES)
def test_lists_mark_services_by_the_same_rules_as_the_agencys_own_page(site, browser, agency):
    with opened(browser, (site / f"asiakkaat/{agency}.html").as_uri(), alone=True) as page:
        def told(heading, stop):
            return set(page.evaluate(
                """([heading, stop]) => {
                    const found = [];
                    let element = document.getElementById(heading);
                    while (element && (element = element.nextElementSibling) && element.tagName !== stop) {
                        if (element.matches('ul')) {
                            found.push(...Array.from(element.querySelectorAll('[data-service]'),
                                item => item.getAttribute('data-service')));
                        }
                    }
                    return found;
                }""", [heading, stop]))
        own_page = {
            "must": told("pakko", "H3"), "may": told("voi", "H3"), "through": told("kautta", "H3"),
            "not": told("ei-voi", "H3"),
        }
        page.click(CHOOSE)
        page.goto((site / "palvelut.html").as_uri())
        for standing, services in own_page.items():
            marked = set(page.eval_on_selector_all(
                f"#palvelulista [data-mine='{standing}']", "items => items.map(i => i.getAttribute('data-service'))"))
            assert marked == services, (agency, standing, marked ^ services)


def test_own_steps_are_marked_in_a_chain_and_listed_above_it(site, browser):
    with opened(browser, (site / "asiakkaat/valtion-virastot.html").as_uri(), alone=True) as page:
        page.click(CHOOSE)
        page.goto((site / "palveluketjut/uusi-tyontekija-aloittaa.html").as_uri())
        own = page.locator(".step.is-mine")
        assert own.count() > 2
        assert page.locator("[data-step-summary] a").count() == own.count()
        page.locator("[data-step-summary] a").first.click()
        assert page.evaluate("document.querySelector(':target').classList.contains('is-mine')")


def test_the_list_can_be_narrowed_to_what_is_mandatory_for_my_agency(site, browser):
    with opened(browser, (site / "asiakkaat/elinvoimakeskukset.html").as_uri(), alone=True) as page:
        page.goto((site / "palvelut.html").as_uri())
        assert not page.locator("select[name=mine]").is_visible()
        page.goto((site / "asiakkaat/elinvoimakeskukset.html").as_uri())
        page.click(CHOOSE)
        page.goto(site.as_uri() + "/palvelut.html?mine=must")
        shown = page.locator("#palvelulista [data-service]:visible")
        assert 5 < shown.count() < 69
        assert shown.count() == page.locator("#palvelulista [data-mine='must']").count()


def test_what_another_site_has_remembered_is_no_choice_and_a_broken_address_stops_no_script(site, browser):
    context = new_context(browser)
    context.add_init_script("localStorage.setItem('palvelukartta.virasto', '{\"id\": \"zz\"}')")
    page = context.new_page()
    noise = []
    page.on("pageerror", lambda error: noise.append(str(error)))
    for path in ("index.html#%E0", "palvelukartta.html#%E0%A4%A", "haku.html"):
        page.goto((site / path.split("#")[0]).as_uri() + "#" + "".join(path.split("#")[1:]))
        page.locator("#site-search:visible, #search-words").first.wait_for()
        assert page.locator("main").is_visible()
    assert noise == []
    context.close()


def test_without_storage_the_choice_holds_for_the_page(site, browser):
    context = new_context(browser)
    context.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})")
    page = context.new_page()
    noise = []
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.goto((site / "asiakkaat/kunnat.html").as_uri())
    page.click(CHOOSE)
    assert page.get_attribute(CHOOSE, "aria-pressed") == "true"
    page.goto((site / "muistilistat/palvelussuhde-paattyy.html").as_uri())
    page.locator(".check input").first.check()
    assert noise == []
    context.close()


def test_the_choice_is_made_on_the_front_page_and_stands_in_the_header_of_every_page(site, browser):
    for width in (390, 1280):
        with opened(browser, (site / "index.html").as_uri(), width=width, alone=True) as page:
            header = page.locator("[data-agency-link]")
            name = header.locator("[data-agency-name]")
            toggle = page.locator(".menu-toggle summary")
            if width == 390:
                toggle.click()
            size = header.bounding_box()
            header.click()
            await_address(page, "#oma-virasto")
            page.get_by_label("Tai valitse ryhmä").select_option("elinvoimakeskukset")
            assert name.inner_text() == "Elinvoimakeskukset"
            assert header.bounding_box()["width"] == size["width"]
            page.locator("[data-agency-page]").click()
            await_address(page, "/asiakkaat/elinvoimakeskukset.html")
            assert page.get_attribute(CHOOSE, "aria-pressed") == "true"
            page.goto((site / "en/services.html").as_uri())
            if width == 390:
                toggle.click()
            assert name.inner_text() not in ("Elinvoimakeskukset", "My agency")
            assert header.get_attribute("href").endswith("/elinvoimakeskukset.html")
            page.goto((site / "index.html").as_uri())
            page.get_by_label("Tai valitse ryhmä").select_option("")
            if width == 390:
                toggle.click()
            assert name.inner_text() == "Minun virastoni"
            page.goto((site / "palvelut.html").as_uri())
            assert page.locator(".badge.mine").count() == 0
            assert page.noise == []


def test_without_javascript_no_choice_is_offered_and_the_page_is_whole(site, browser):
    with opened(browser, (site / "asiakkaat/elinvoimakeskukset.html").as_uri(), java_script_enabled=False) as page:
        assert not page.locator(CHOOSE).is_visible()
        assert page.locator("#pakko").is_visible()
        for name in ("asiakkaat/elinvoimakeskukset.html", "index.html", "palvelut.html"):
            page.goto((site / name).as_uri())
            for part in ("[data-my-agency]", "[data-agency-link]", "[data-agency-picker]", "[data-agency]"):
                assert not page.locator(part).is_visible()


def general(item):
    return item.locator(".badge[class*='obligation-']:visible")


def test_an_agency_is_found_by_its_name_with_the_keyboard_and_its_name_stands_in_the_header(site, browser):
    with opened(browser, (site / "index.html").as_uri(), alone=True) as page:
        field = page.get_by_label("Kirjoita virastosi nimi")
        field.fill("verohal")
        matches = page.locator("[data-agency-matches] button")
        assert matches.count() == 1
        assert matches.first.inner_text().split("\n") == ["Verohallinto", "Valtion virastot ja laitokset"]
        field.press("ArrowDown")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "oma-virasto-nimi"
        assert not matches.first.is_visible()
        assert page.get_by_label("Tai valitse ryhmä").input_value() == "valtion-virastot"
        page.goto((site / "sv/tjanster.html").as_uri())
        name = page.locator("[data-agency-name]")
        assert name.inner_text() == "Skatteförvaltningen"
        assert name.evaluate("name => name.scrollWidth <= name.clientWidth")
        page.goto((site / "index.html").as_uri())
        assert field.input_value() == "Verohallinto"
        field.fill("ei sellaista virastoa")
        assert "Valitse ryhmä" in page.locator("[data-agency-found]").inner_text()
        assert page.noise == []


def test_a_group_that_an_earlier_site_kept_holds_and_gets_what_is_new(site, browser):
    context = new_context(browser)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    page.evaluate("""localStorage.setItem('palvelukartta.virasto', JSON.stringify({id: 'kunnat', groups: ['kunnat'],
        own: ['kunnat'], members: [], aggregators: [],
        names: {fi: {title: 'Kunnat', address: 'asiakkaat/kunnat.html'}}}))""")
    page.goto((site / "palvelut.html").as_uri())
    assert page.locator("[data-agency-name]").inner_text() == "Kunnat"
    assert page.locator(".badge.mine").count() > 10
    context.close()


@pytest.mark.parametrize("agency", ["elinvoimakeskukset", "kunnat", "valtion-virastot"])
def test_the_readers_own_badge_stands_in_the_place_of_the_general_one_until_the_choice_is_cleared(
    site, browser, agency
):
    with opened(browser, (site / f"asiakkaat/{agency}.html").as_uri(), alone=True) as page:
        page.click(CHOOSE)
        assert page.locator("[data-own-standing] .badge.mine:not(.mine-not)").count() == 0
        page.goto((site / "palvelut.html").as_uri())
        items = page.locator("#palvelulista [data-service]")
        total = items.count()
        assert page.locator("#palvelulista [data-service] .badge.mine").count() == total > 60
        assert general(items).count() == 0
        page.goto((site / "palvelut/handi.html").as_uri())
        line = page.locator("main [data-service='handi']")
        assert line.locator(".badge.mine:visible").count() == 1
        assert general(line).count() == 0
        assert not line.locator("[data-general]").is_visible()
        page.click("[data-my-agency] button")
        assert line.locator("[data-general]").is_visible()
        assert general(line).count() == 1
        assert line.locator(".badge.mine").count() == 0
        page.goto((site / "palvelut.html").as_uri())
        assert general(items).count() == total
        assert page.noise == []


def test_what_comes_through_an_aggregator_names_it(site, browser):
    with opened(browser, (site / "asiakkaat/elinvoimakeskukset.html").as_uri(), alone=True) as page:
        page.click(CHOOSE)
        page.goto((site / "palvelut.html").as_uri())
        through = page.locator("#palvelulista [data-mine=through] .badge.mine")
        assert through.count() > 3
        assert {text.strip() for text in through.all_inner_texts()} == {"Tämän järjestää sinulle KEHA-keskus"}


def test_the_page_of_municipalities_calls_nothing_mandatory_that_they_may_use(site, browser):
    with opened(browser, (site / "asiakkaat/kunnat.html").as_uri(), java_script_enabled=False) as page:
        lines = page.locator("#voi + p + ul.standings").locator(".standing .badge")
        assert lines.count() > 1
        assert set(lines.all_inner_texts()) == {"Voi käyttää"}


def test_a_chain_for_the_readers_own_group_opens_before_the_general_answer(site, browser):
    with opened(browser, (site / "asiakkaat/elinvoimakeskukset.html").as_uri(), alone=True) as page:
        paths = [path for path in sorted((site / "tilanteet").glob("*.html"))
                 if 'data-customer="elinvoimakeskukset"' in path.read_text()]
        assert len(paths) > 3
        page.click(CHOOSE)
        for path in paths:
            page.goto(path.as_uri())
            fold = page.locator("details[data-customer=elinvoimakeskukset]").first
            assert fold.get_attribute("open") is not None, path.name
            before = "fold => Boolean(fold.compareDocumentPosition(document.querySelector('[data-answer]')) & 4)"
            assert fold.evaluate(before), path.name
        page.click("[data-my-agency] button")
        assert not fold.evaluate(before)
        assert fold.get_attribute("open") is None
        assert page.noise == []

"""The site with the keyboard alone, and without JavaScript."""

from browsing import await_address, focused, opened, tab_to


def test_the_first_key_press_reaches_the_skip_link_and_it_leads_to_the_content(site, browser):
    with opened(browser, (site / "index.html").as_uri()) as page:
        page.keyboard.press("Tab")
        target = focused(page, "getAttribute('href')")
        assert target and target.startswith("#")
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == target
        assert focused(page, "tagName") == "MAIN"


def test_the_menu_and_the_languages_are_reached_and_used_by_keys(site, browser):
    with opened(browser, (site / "index.html").as_uri()) as page:
        tab_to(page, "element.closest('.languages') && element.lang === 'sv'")
        page.keyboard.press("Enter")
        page.wait_for_url("**/sv/index.html")
        assert page.evaluate("document.documentElement.lang") == "sv"
        tab_to(page, "element.closest('.menu')")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert page.get_by_role("navigation", name="Huvudmeny").locator("[aria-current]").count() == 1


def test_the_language_link_leads_to_the_same_page(site, browser):
    with opened(browser, (site / "tuottajat/valtori.html").as_uri()) as page:
        with page.expect_navigation():
            page.locator(".languages a[lang=en]").click()
        await_address(page, "/en/providers/valtori.html")


def test_an_official_reaches_a_chain_from_the_front_page_without_javascript(site, browser):
    with opened(browser, (site / "index.html").as_uri(), java_script_enabled=False) as page:
        page.get_by_role("main").get_by_role("link", name="Uusi työntekijä aloittaa").first.click()
        page.get_by_role("main").locator("a[href*='palveluketjut/']").first.click()
        await_address(page, "/palveluketjut/")
        assert page.get_by_role("heading", level=1).count() == 1


def test_without_javascript_every_list_is_whole_and_no_dead_control_is_shown(site, browser):
    for name in ("palvelut.html", "harmaat-alueet.html", "tehtavat.html", "palvelukartta.html", "index.html"):
        with opened(browser, (site / name).as_uri(), java_script_enabled=False) as page:
            dead = page.locator("main select:visible, main button:visible, main input:visible")
            assert dead.count() == 0, (name, dead.first.evaluate("element => element.outerHTML"))

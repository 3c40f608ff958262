"""The finished site through axe, and what axe cannot see: the focus, and that no colour tells alone.

In the primary language every page is tested, in the others one of each kind and every tenth page: they have the same
templates and other words. EVERY_PAGE=1 tests all of them.
"""

import multiprocessing
import os

import axe_playwright_python
import pytest
from pathlib import Path

from browsing import LOOKS, opened, visits
from conftest import one_page_of_each_kind

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(result => result.violations.map(
    violation => [violation.id, violation.nodes.slice(0, 3).map(node => node.html.slice(0, 200))]))"""


def violations(page):
    page.evaluate(AXE)
    return page.evaluate(RUN, RULES)


def axe_on(paths):
    """What axe finds on some pages, in a browser of its own."""
    from playwright.sync_api import sync_playwright

    found = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        # axe brings its own script, which the site's policy would refuse.
        context = browser.new_context(bypass_csp=True, viewport={"width": 1280, "height": 800})
        page = context.new_page()
        for path in paths:
            page.goto(path.as_uri())
            result = violations(page)
            if result:
                found[str(path)] = result
        browser.close()
    return found


def pages_for_axe(site):
    pages = set(site.rglob("*.html"))
    if os.environ.get("EVERY_PAGE"):
        return sorted(pages)
    others = [folder for folder in (site / "sv", site / "en") if folder.is_dir()]
    chosen = {page for page in pages if not any(page.is_relative_to(folder) for folder in others)}
    for folder in others:
        chosen.update(one_page_of_each_kind(folder))
        chosen.update(sorted(folder.rglob("*.html"))[::10])
    return sorted(chosen)


def test_axe_finds_no_violation_on_any_page(site):
    pages = pages_for_axe(site)
    cores = os.cpu_count() or 1
    with multiprocessing.get_context("spawn").Pool(cores) as pool:
        found = {}
        for part in pool.map(axe_on, [pages[start::cores] for start in range(cores)]):
            found |= part
    print(f"axe: {len(pages)} of {len(list(site.rglob('*.html')))} pages")
    assert found == {}


@pytest.mark.parametrize("look", ["dark", "forced colours"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_no_violation_on_one_page_of_each_kind_in_other_looks(site, browser, look, width):
    found = {}
    for path, page in visits(browser, one_page_of_each_kind(site), width=width, bypass_csp=True, **LOOKS[look]):
        # Forced colours are the reader's own: their contrast is not the site's.
        forced = look == "forced colours"
        result = [violation for violation in violations(page) if not forced or violation[0] != "color-contrast"]
        if result:
            found[path.name] = result
    assert found == {}


def test_whatever_the_keyboard_reaches_shows_its_focus(site, browser):
    """Every reachable element looks otherwise with the focus than without: an outline or a frame of at least 2 pixels."""
    for name in ("index.html", "palvelukartta.html", "palvelut.html", "harmaat-alueet.html"):
        with opened(browser, (site / name).as_uri()) as page:
            for _ in range(25):
                page.keyboard.press("Tab")
                shown = page.evaluate(
                    """() => { const element = document.activeElement;
                       if (element === document.body) return 'body';
                       const parts = [element, ...element.querySelectorAll('*'), element.parentElement];
                       return parts.some(part => { const style = getComputedStyle(part);
                         return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                           || (style.strokeWidth && part instanceof SVGElement && style.outlineStyle !== 'none')
                           || (part instanceof SVGElement && parseFloat(style.strokeWidth) >= 2); })
                         ? 'shown' : element.outerHTML.slice(0, 200); }"""
                )
                assert shown in ("shown", "body"), (name, shown)

"""The finished site through axe, and what axe cannot see: the focus, and that no colour tells alone."""

from pathlib import Path

import axe_playwright_python
import pytest

from browsing import LOOKS, opened, visits
from conftest import one_page_of_each_kind

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(result => result.violations.map(
    violation => [violation.id, violation.nodes.slice(0, 3).map(node => node.html.slice(0, 200))]))"""
# The pages go over the processes of a run in so many parts.
PARTS = 8


def violations(page):
    page.evaluate(AXE)
    return page.evaluate(RUN, RULES)


def violations_by_page(browser, paths, look="light", **options):
    """What axe finds on some pages, by their paths."""
    found = {}
    # axe brings its own script, which the site's policy would refuse.
    for path, page in visits(browser, paths, bypass_csp=True, **LOOKS[look], **options):
        # Forced colours are the reader's own: their contrast is not the site's.
        forced = look == "forced colours"
        result = [violation for violation in violations(page) if not forced or violation[0] != "color-contrast"]
        if result:
            found[str(path)] = result
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_no_violation(pages, browser, part):
    assert violations_by_page(browser, pages[part::PARTS]) == {}


# Each look and each width once; the other two pairs go over the same pages.
@pytest.mark.parametrize("width, look", [
    (390, "dark"), (1280, "forced colours"),
    pytest.param(1280, "dark", marks=pytest.mark.sweep), pytest.param(390, "forced colours", marks=pytest.mark.sweep),
])
def test_axe_finds_no_violation_on_one_page_of_each_kind_in_other_looks(site, browser, width, look):
    assert violations_by_page(browser, one_page_of_each_kind(site), look, width=width) == {}


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

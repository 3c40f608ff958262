"""The finished site through axe, and what axe cannot see: the focus, and that no colour tells alone."""

from pathlib import Path

import axe_playwright_python
import pytest

from browsing import LOOKS, opened, visits
from conftest import one_page_of_each_kind

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What another look or another width of the same page can break.
RULES_OF_LOOKS = ["color-contrast", "target-size"]
RUN = """([rules, contrast]) => axe.run(document, {
    runOnly: rules, resultTypes: ['violations'], rules: contrast ? {} : {'color-contrast': {enabled: false}},
  }).then(result => result.violations.map(
    violation => [violation.id, violation.nodes.slice(0, 3).map(node => node.html.slice(0, 200))]))"""


def violations(page, contrast=True, rules=RULES):
    """What axe finds on a page. Contrast takes it longer than all the rest; forced colours have none that is ours."""
    page.evaluate(AXE)
    return page.evaluate(RUN, [rules, contrast])


def violations_by_page(browser, paths, look="light", contrast=True, rules=RULES, **options):
    """What axe finds on some pages, by their paths."""
    found = {}
    contrast = contrast and look != "forced colours"
    # axe brings its own script, which the site's policy would refuse.
    for path, page in visits(browser, paths, bypass_csp=True, **LOOKS[look], **options):
        result = violations(page, contrast, rules)
        if result:
            found[str(path)] = result
    return found


# So many parts, because the parts go over the processes of a run.
@pytest.mark.parametrize("part", range(3))
# The colours of a page are those of the same page in Finnish. The templates in Swedish and English are looked at on the
# sites that `init` begins in them (test_starter.py).
@pytest.mark.parametrize("folder, contrast", [
    ("", True), pytest.param("sv", False, marks=pytest.mark.sweep), pytest.param("en", False, marks=pytest.mark.sweep),
])
def test_axe_finds_no_violation_on_one_page_of_each_kind(site, browser, folder, contrast, part):
    assert violations_by_page(browser, one_page_of_each_kind(site / folder)[part::3], contrast=contrast) == {}


@pytest.mark.sweep
@pytest.mark.parametrize("part", range(20))
def test_axe_finds_no_violation_on_any_page(site, browser, part):
    assert violations_by_page(browser, sorted(site.rglob("*.html"))[part::20]) == {}


@pytest.mark.parametrize("part", range(2))
@pytest.mark.parametrize("width, look", [
    (390, "dark"), pytest.param(1280, "dark", marks=pytest.mark.sweep),
])
def test_axe_finds_no_violation_on_one_page_of_each_kind_in_the_dark(site, browser, width, look, part):
    pages = one_page_of_each_kind(site)[part::2]
    assert violations_by_page(browser, pages, look, rules=RULES_OF_LOOKS, width=width) == {}


@pytest.mark.sweep
@pytest.mark.parametrize("width, look", [(390, "light"), (390, "dark"), (390, "forced colours"), (1280, "forced colours")])
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

"""How the browser tests open pages: every page tells what it said and asked for."""

import re
from contextlib import contextmanager

from playwright.sync_api import expect

WIDTHS = [390, 768, 1280]
# Seconds after which something will not come any more, on a machine that has much else to do as well.
WAIT = 120
expect.set_options(timeout=WAIT * 1000)
# The three looks that a reader's system may ask for.
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"color_scheme": "dark", "forced_colors": "active"},
}


_shared = {}


def shared_context(browser, **options):
    """A context of the browser for all tests that wish for the same: to make one takes longer than most tests do."""
    key = browser, repr(sorted(options.items()))
    if key not in _shared:
        _shared[key] = new_context(browser, **options)
    return _shared[key]


def new_context(browser, **options):
    context = browser.new_context(**options)
    context.set_default_timeout(WAIT * 1000)
    return context


@contextmanager
def opened(browser, address, width=1280, height=800, alone=False, **options):
    """A page with `noise` (console messages, errors, refusals of the policy) and `requests` (addresses).

    A test that has something kept in the browser asks for a page that is `alone`, in a context of its own.
    """
    options["viewport"] = {"width": width, "height": height}
    context = new_context(browser, **options) if alone else shared_context(browser, **options)
    page = context.new_page()
    page.noise, page.requests = [], []
    page.on("console", lambda message: page.noise.append(message.text))
    page.on("pageerror", lambda error: page.noise.append(str(error)))
    page.on("request", lambda request: page.requests.append(request.url))
    try:
        page.goto(address)
        yield page
        if not alone and page.url != "about:blank":
            assert page.evaluate("localStorage.length") == 0, "a page that has something kept is to be opened alone"
    finally:
        (context if alone else page).close()


def visits(browser, paths, **options):
    """Opens one file after the other on one page, as `opened` does: much faster than a page for each.

    What a page keeps in the browser would be there for the next one; so this is for pages that are only looked at.
    """
    paths = list(paths)
    with opened(browser, paths[0].as_uri(), **options) as page:
        for number, path in enumerate(paths):
            if number:
                page.noise.clear()
                page.requests.clear()
                page.goto(path.as_uri())
            yield path, page


def await_address(page, *parts):
    """Waits until the page's address holds the parts in their order, and returns it: a script or a link may need a
    moment after the key or click that started it."""
    expect(page).to_have_url(re.compile(".*".join(re.escape(part) for part in parts)))
    return page.url


def focused(page, what="outerHTML"):
    """What the keyboard stands on."""
    return page.evaluate(f"document.activeElement.{what}")


def tab_to(page, test, limit=60):
    """Presses Tab until `test`, a JavaScript condition on `element`, holds; returns the number of presses."""
    for count in range(1, limit + 1):
        page.keyboard.press("Tab")
        if page.evaluate(f"(element => {test})(document.activeElement)"):
            return count
    raise AssertionError(f"{limit} presses of Tab reach nothing with {test}; now on {focused(page)[:200]}")

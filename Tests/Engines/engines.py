"""Firefox and WebKit behind one small surface: open an address, ask the page something, press keys.

Both come from Debian, in the way that Debian offers to drive them: `firefox-esr` over Marionette, its own protocol, and
WebKitGTK's small browser over WebKitWebDriver. WebKit needs a screen, which Xvfb stands in for.
"""

import gc
import os
import socket
import subprocess
import time
from contextlib import contextmanager, suppress
from pathlib import Path

# Keys as both protocols write them.
TAB, ENTER, ESCAPE, UP, DOWN, RIGHT = "\ue004", "\ue007", "\ue00c", "\ue013", "\ue015", "\ue014"
FIREFOX = "/usr/bin/firefox-esr"
WEBKIT_DRIVER = "/usr/bin/WebKitWebDriver"


class Engine:
    """A browser with one window."""

    def open(self, address):
        raise NotImplementedError

    def evaluate(self, expression):
        """What a JavaScript expression is worth on the page."""
        raise NotImplementedError

    def press(self, *keys):
        """Presses keys one after the other, wherever the focus is."""
        raise NotImplementedError

    def wait_for(self, expression):
        """Waits until an expression is true on the page, and returns its value."""
        deadline = time.monotonic() + 30
        while not (value := self.evaluate(expression)):
            assert time.monotonic() < deadline, (expression, self.evaluate("location.href"))
            time.sleep(0.02)
        return value

    def type(self, text):
        self.press(*text)

    def tab_to(self, condition, limit=60):
        """Presses Tab until a condition on `element` holds for what has the focus."""
        for _ in range(limit):
            self.press(TAB)
            if self.evaluate(f"(element => Boolean({condition}))(document.activeElement)"):
                return
        raise AssertionError(f"{limit} presses of Tab reach nothing with {condition}")


class Firefox(Engine):
    name = "firefox"

    def __init__(self, marionette):
        self.marionette = marionette

    def open(self, address):
        self.marionette.navigate(address)

    def evaluate(self, expression):
        return self.marionette.execute_script(f"return {expression};")

    def press(self, *keys):
        sequence = self.marionette.actions.sequence("key", "keyboard")
        for key in keys:
            sequence.key_down(key).key_up(key)
        sequence.perform()


class WebKit(Engine):
    name = "webkit"

    def __init__(self, driver):
        self.driver = driver

    def open(self, address):
        self.driver.get(address)

    def evaluate(self, expression):
        return self.driver.execute_script(f"return {expression};")

    def press(self, *keys):
        from selenium.webdriver import ActionChains

        chain = ActionChains(self.driver, duration=0)
        for key in keys:
            chain.send_keys(key)
        chain.perform()


@contextmanager
def firefox(dark=False):
    from marionette_driver.marionette import Marionette

    preferences = {
        # 0 is dark, 1 is light.
        "layout.css.prefers-color-scheme.content-override": 0 if dark else 1,
        "ui.prefersReducedMotion": 1,
    }
    # A free port, so that two processes of a run have a Firefox each.
    marionette = Marionette(bin=FIREFOX, port=free_port(), headless=True, prefs=preferences, gecko_log="/dev/null")
    try:
        marionette.start_session()
        marionette.set_window_rect(x=0, y=0, width=1280, height=900)
        yield Firefox(marionette)
    finally:
        with suppress(Exception):
            marionette.quit(in_app=False)
        marionette.cleanup()
        # Its profile is removed with it, and that must not wait until Python ends.
        del marionette
        gc.collect()


@contextmanager
def webkit(dark=False):
    from selenium import webdriver

    with screen() as display:
        browser = next(Path("/usr/lib").glob("*/webkit2gtk-4*/MiniBrowser"))
        options = webdriver.WebKitGTKOptions()
        options.binary_location = str(browser)
        # Each process of a run has its own data, and nothing is kept.
        for argument in ("--automation", "--private", *(["--dark-mode"] if dark else [])):
            options.add_argument(argument)
        environment = {
            **os.environ, "DISPLAY": display, "GDK_BACKEND": "x11", "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
            "GTK_THEME": "Adwaita:dark" if dark else "Adwaita", "NO_AT_BRIDGE": "1",
        }
        service = webdriver.WebKitGTKService(WEBKIT_DRIVER, port=free_port(), env=environment)
        driver = webdriver.WebKitGTK(options=options, service=service)
        try:
            driver.set_window_rect(x=0, y=0, width=1280, height=900)
            yield WebKit(driver)
        finally:
            driver.quit()


@contextmanager
def screen():
    """A screen that nobody sees; Xvfb picks a number that is free and says which."""
    reader, writer = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], pass_fds=[writer],
        stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with open(reader) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb has not started"
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


ENGINES = {"firefox": firefox, "webkit": webkit}

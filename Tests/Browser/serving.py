"""What the tests of `serve` share: the program serving a copy of the shipped project, and an editor's doings."""

import http.client
import os
import re
import signal
import statistics
import subprocess
import time

import pytest
from playwright.sync_api import Error

from browsing import WAIT, new_context
from conftest import TOOL, copy_project

PAGE = "tuottajat/valtori.html"
FILE = "content/tuottajat/valtori.md"
PANEL = "#palvelukartta-preview .panel"


class Server:
    """The program serving a copy of the shipped project."""

    def __init__(self, project, *arguments):
        self.project = project
        self.log = open(project.parent / "serve.log", "w+b")
        self.process = subprocess.Popen(
            [TOOL, "serve", "--project", project, "--port", "0", *arguments], stdout=subprocess.PIPE, stderr=self.log)
        self.address = self.process.stdout.readline().decode().strip()
        assert self.address.startswith("http://"), self.words()
        self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])

    def words(self):
        """What it has told the person at the terminal."""
        self.log.flush()
        return (self.project.parent / "serve.log").read_text()

    def wait_for_words(self, words):
        deadline = time.monotonic() + WAIT
        while words not in self.words():
            assert time.monotonic() < deadline, (words, self.words())
            time.sleep(0.02)

    def ask(self, path, headers=(), method="GET"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=WAIT)
        connection.putrequest(method, path, skip_host=any(name.lower() == "host" for name, _ in headers))
        for name, value in headers:
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        body = b"" if response.headers.get_content_type() == "text/event-stream" else response.read()
        connection.close()
        return response, body

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=WAIT)
        self.log.close()
        return code


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(copy_project(tmp_path_factory.mktemp("serve") / "project"))
    yield server
    assert server.end() == 0, "Ctrl-C ends it cleanly"


@pytest.fixture
def page(server, browser):
    context = new_context(browser, viewport={"width": 1000, "height": 700})
    page = context.new_page()
    page.problems = []
    page.on("console", lambda message: page.problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.goto(server.address + PAGE)
    page.wait_for_selector(PANEL, state="attached")
    yield page
    context.close()
    assert [text for text in page.problems if "net::ERR" not in text and "503" not in text] == []


def save(path, content):
    """Saves as many editors do: beside the file, then moved over it."""
    beside = path.with_name("." + path.name + ".swp")
    beside.write_bytes(content)
    os.replace(beside, path)


def until(page, expression):
    """Waits for something to be so on the page, which may be reloaded meanwhile.

    Not by Playwright's `wait_for_function`, which evaluates a string in the page: the page's policy forbids it.
    """
    deadline = time.monotonic() + WAIT
    while True:
        try:
            if page.evaluate(expression):
                return
        except Error as error:
            assert "context" in str(error) or "navigat" in str(error), error
        assert time.monotonic() < deadline, expression
        time.sleep(0.003)


def replaced(old, new):
    """An edit that exchanges some words, which must be there."""

    def edit(text):
        assert re.search(old, text, re.M), old
        return re.sub(old, lambda _: new, text, count=1, flags=re.M)

    return edit


def added(words):
    return lambda text: text + "\n\n" + words + "\n"


def bytes_of(content):
    return lambda _: content


def report(capsys, what, times):
    """Prints how some times are spread, in milliseconds."""
    times = sorted(round(each * 1000) for each in times)
    with capsys.disabled():
        print(
            f"\n  {what}: {len(times)} times, median {statistics.median(times):.0f} ms, min {times[0]}, "
            f"90 % {times[int(len(times) * 0.9)]}, max {times[-1]}", end="")

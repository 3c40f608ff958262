"""`check --external` against a server of its own: what other sites answer is told, and fails nothing."""

import http.server
import json
import os
import re
import socket
import threading
import time
from collections import Counter

import pytest
from conftest import run


class Answers(http.server.BaseHTTPRequestHandler):
    """A path says how it is answered."""

    protocol_version = "HTTP/1.1"
    asked = Counter()
    at_once = 0
    most_at_once = 0
    lock = threading.Lock()

    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        path = self.path
        self.count(1)
        Answers.asked[(self.command, path)] += 1
        if path.startswith("/many"):
            time.sleep(0.05)
        # Counted down before the answer, since the next may be asked as soon as it is read.
        self.count(-1)
        if path == "/slow":
            time.sleep(4)
        if path == "/no-head" and self.command == "HEAD":
            return self.reply(405)
        if path == "/at-first" and Answers.asked[(self.command, path)] == 1:
            return self.reply(503)
        redirects = {"/moved": (301, "/new"), "/moved-twice": (308, "/moved"), "/for-now": (302, "/new"),
                     "/moved-away": (301, "/404"), "/in-a-circle": (302, "/in-a-circle"),
                     "/for-now-then-moved": (302, "/moved")}
        if path in redirects:
            status, target = redirects[path]
            return self.reply(status, target)
        status = re.fullmatch(r"/(\d{3})", path)
        self.reply(int(status[1]) if status else 200)

    def count(self, change):
        with self.lock:
            Answers.at_once += change
            Answers.most_at_once = max(Answers.most_at_once, Answers.at_once)

    def reply(self, status, location=None):
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="module")
def server():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def catalogue(tmp_path):
    run("init", tmp_path / "kartta", "--language", "fi")
    for file in (tmp_path / "kartta/content").rglob("*.md"):
        assert "http" not in file.read_text(), file
    return tmp_path / "kartta"


def look_up(catalogue, *flags, expect=0):
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    return run("check", "--external", "--patience", "2", "--project", catalogue, *flags, expect=expect, env=environment)


def told(catalogue, addresses):
    """What is told of links in one text, by address: id and message."""
    page = catalogue / "content/sivut/nain-aloitat.md"
    before = page.read_text()
    page.write_text(before + "\n" + "".join(f"[Linkki]({address})\n\n" for address in addresses))
    diagnostics = json.loads(look_up(catalogue, "--format", "json", "--strict").stdout)
    lines = page.read_text().split("\n")
    page.write_text(before)
    assert {diagnostic["severity"] for diagnostic in diagnostics} <= {"warning"}
    return {re.search(r"\((http[^)]*)\)", lines[diagnostic["line"] - 1])[1]: (diagnostic["id"], diagnostic["message"])
            for diagnostic in diagnostics}


def test_every_answer_is_judged_and_none_fails_the_check(catalogue, server):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        refused = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
        paths = ["200", "204", "404", "410", "403", "500", "moved", "moved-twice", "moved-away", "for-now", "no-head",
                 "in-a-circle", "for-now-then-moved", "at-first", "slow", "200#part", "polku/työ"]
        found = told(catalogue, [refused, *(f"{server}/{path}" for path in paths)])
    ids = {address.removeprefix(server + "/"): id for address, (id, _) in found.items()}
    assert ids == {
        refused: "external-link-unclear", "404": "external-link-dead", "410": "external-link-dead",
        "403": "external-link-unclear", "500": "external-link-unclear", "moved": "external-link-moved",
        "moved-twice": "external-link-moved", "moved-away": "external-link-dead",
        "in-a-circle": "external-link-unclear", "slow": "external-link-unclear",
    }
    messages = {address.removeprefix(server + "/"): message for address, (_, message) in found.items()}
    assert messages["moved"].endswith(f"`{server}/new`") and messages["moved-twice"].endswith(f"`{server}/new`")
    assert f"leads to `{server}/404`" in messages["moved-away"]
    assert "Connection refused" in messages[refused] and "in time" in messages["slow"]


def test_fields_are_looked_up_where_they_stand(catalogue, server):
    provider = catalogue / "content/tuottajat/esimerkkikeskus.md"
    provider.write_text(provider.read_text().replace("---\n", f"---\nwebsite: {server}/404\n", 1))
    diagnostics = json.loads(look_up(catalogue, "--format", "json").stdout)
    assert [(d["id"], d["file"], d["line"], d["column"]) for d in diagnostics] == [
        ("external-link-dead", "content/tuottajat/esimerkkikeskus.md", 2, 10)]
    for form, sign in (("sarif", b'"ruleId" : "external-link-dead"'), ("github", b"::warning file=content/tuottajat/")):
        assert sign in look_up(catalogue, "--format", form).stdout
    text = look_up(catalogue, "--language", "fi").stdout.decode()
    assert "vastaa 404: sellaista sivua ei ole [external-link-dead]" in text


def test_an_address_is_asked_for_once_however_often_it_stands_and_a_host_by_two_at_a_time(catalogue, server):
    Answers.asked.clear()
    Answers.most_at_once = 0
    assert told(catalogue, [f"{server}/many/{number % 30}" for number in range(60)]) == {}
    assert max(Answers.asked.values()) == 1 and len(Answers.asked) == 30
    assert Answers.most_at_once <= 2


def test_without_a_network_one_sentence_says_so(catalogue):
    page = catalogue / "content/sivut/nain-aloitat.md"
    page.write_text(page.read_text() + "".join(f"\n[Linkki](http://host-{n}.invalid/)\n" for n in range(60)))
    start = time.monotonic()
    process = look_up(catalogue, "--strict", "--language", "en")
    assert process.stderr.decode().count("no way to the network") == 1
    assert b"invalid" not in process.stdout and time.monotonic() - start < 30


def test_a_faulty_catalogue_fails_as_without(catalogue, server):
    page = catalogue / "content/sivut/nain-aloitat.md"
    page.write_text(page.read_text().replace("title:", "titel:"))
    look_up(catalogue, expect=1)


@pytest.mark.parametrize("patience", ["0", "601", "kauan"])
def test_a_patience_that_makes_no_sense_is_wrong_use(patience):
    run("check", "--external", "--patience", patience, expect=2)

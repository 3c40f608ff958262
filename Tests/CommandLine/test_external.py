"""`check --external` against servers of its own: what other sites answer is told, and fails nothing."""

import http.server
import json
import os
import re
import socket
import ssl
import subprocess
import threading
import time
import urllib.parse
from collections import Counter

import pytest
from conftest import run


class Answers(http.server.BaseHTTPRequestHandler):
    """A path says how it is answered."""

    protocol_version = "HTTP/1.1"
    asked = Counter()
    at_once = 0
    most_at_once = 0
    written = 0
    broken_off = 0
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
        if path == "/endless":
            return self.reply(405) if self.command == "HEAD" else self.write_without_end()
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

    def write_without_end(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.close_connection = True
        piece, start = b"10000\r\n" + b"x" * 0x10000 + b"\r\n", time.monotonic()
        try:
            while time.monotonic() - start < 20:
                self.wfile.write(piece)
                Answers.written += len(piece)
        except OSError:
            Answers.broken_off += 1

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


def look_up(catalogue, *flags, expect=0, **variables):
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")} | variables
    return run("check", "--external", "--patience", "2", "--project", catalogue, *flags, expect=expect, env=environment)


def told(catalogue, addresses, **variables):
    """What is told of links in one text, by address: id and message."""
    page = catalogue / "content/sivut/nain-aloitat.md"
    before = page.read_text()
    page.write_text(before + "\n" + "".join(f"[Linkki]({address})\n\n" for address in addresses))
    diagnostics = json.loads(look_up(catalogue, "--format", "json", "--strict", **variables).stdout)
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
    assert "takes no connection" in messages[refused] and "in time" in messages["slow"]


def test_fields_are_looked_up_where_they_stand(catalogue, server):
    provider = catalogue / "content/tuottajat/esimerkkikeskus.md"
    provider.write_text(provider.read_text().replace("---\n", f"---\nwebsite: {server}/404\n", 1))
    diagnostics = json.loads(look_up(catalogue, "--format", "json").stdout)
    assert [(d["id"], d["file"], d["line"], d["column"]) for d in diagnostics] == [
        ("external-link-dead", "content/tuottajat/esimerkkikeskus.md", 2, 10)]
    for form, sign in (("sarif", b'"ruleId": "external-link-dead"'), ("github", b"::warning file=content/tuottajat/")):
        assert sign in look_up(catalogue, "--format", form).stdout
    text = look_up(catalogue, "--language", "fi").stdout.decode()
    assert "vastaa 404: sellaista sivua ei ole [external-link-dead]" in text


def test_an_address_is_asked_for_once_however_often_it_stands_and_a_host_by_two_at_a_time(catalogue, server):
    Answers.asked.clear()
    Answers.most_at_once = 0
    assert told(catalogue, [f"{server}/many/{number % 30}" for number in range(60)]) == {}
    assert max(Answers.asked.values()) == 1 and len(Answers.asked) == 30
    assert Answers.most_at_once <= 2


def test_a_page_is_not_taken_when_its_head_is_refused(catalogue, server):
    start = time.monotonic()
    assert told(catalogue, [f"{server}/endless"]) == {}
    assert Answers.broken_off == 1 and Answers.written < 30_000_000 and time.monotonic() - start < 15


def test_odd_characters_reach_the_server_and_mean_nothing_to_curl(catalogue, server):
    Answers.asked.clear()
    parts = ["{a,b}", "[1-3]", "200?%22%0Aoutput=%22x", "a%5Cb", "ä'b"]
    told(catalogue, [f"{server}/{part}" for part in parts])
    assert Counter(urllib.parse.unquote(path) for _, path in Answers.asked.elements()) == Counter(
        "/" + urllib.parse.unquote(part) for part in parts)


def test_a_connection_that_breaks_off_is_told(catalogue):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def hang_up():
            try:
                while True:
                    listener.accept()[0].close()
            except OSError:
                pass
        threading.Thread(target=hang_up, daemon=True).start()
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        (id, message), = told(catalogue, [address]).values()
    assert id == "external-link-unclear" and "breaks the connection off" in message


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    """A server with a certificate that nobody has signed, and the certificate's file."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "own.pem"], cwd=folder, check=True, capture_output=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "own.pem", folder / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}", str(folder / "own.pem")
    server.shutdown()


def test_a_certificate_is_trusted_only_when_the_system_or_a_named_file_has_it(catalogue, secure):
    server, certificate = secure
    addresses = [f"{server}/200", f"{server}/moved"]
    found = told(catalogue, addresses)
    assert {id for id, _ in found.values()} == {"external-link-unclear"} and len(found) == 2
    assert all("does not trust" in message for _, message in found.values())
    assert told(catalogue, addresses, SSL_CERT_FILE=certificate) == {
        f"{server}/moved": ("external-link-moved", f"`{server}/moved` has moved for good to `{server}/new`")}


def test_without_certificates_one_sentence_says_so(catalogue, secure):
    page = catalogue / "content/sivut/nain-aloitat.md"
    page.write_text(page.read_text() + f"\n[Linkki]({secure[0]}/404)\n")
    process = look_up(catalogue, "--language", "en", SSL_CERT_FILE="/nowhere/certificates.pem")
    assert process.stderr.count(b"ca-certificates") == 1 and b"404" not in process.stdout


def test_a_proxy_is_asked_in_place_of_the_site(catalogue, server):
    Answers.asked.clear()
    found = told(catalogue, ["http://a.invalid/200", "http://b.invalid/x"], https_proxy=server)
    assert found == {} and set(Answers.asked) == {("HEAD", "http://a.invalid/200"), ("HEAD", "http://b.invalid/x")}


def test_the_users_own_settings_for_curl_are_not_read(catalogue, server, tmp_path):
    (tmp_path / ".curlrc").write_text(f'output = "{tmp_path}/written"\nurl = "{server}/curlrc"\nverbose\n')
    Answers.asked.clear()
    assert told(catalogue, [f"{server}/200"], HOME=str(tmp_path), CURL_HOME=str(tmp_path)) == {}
    assert set(Answers.asked) == {("HEAD", "/200")} and not (tmp_path / "written").exists()


@pytest.mark.parametrize("language, words", [
    ("fi", "koneessa ei ole ohjelmaa curl"), ("sv", "programmet curl finns inte"), ("en", "no program curl")])
def test_without_curl_all_else_is_checked_and_the_message_says_how_to_get_it(catalogue, server, tmp_path, language, words):
    page = catalogue / "content/sivut/nain-aloitat.md"
    page.write_text(page.read_text() + f"\n[Linkki]({server}/404)\n[Oma](puuttuu.md)\n")
    look_up(catalogue, expect=1, PATH=str(tmp_path))
    page.write_text(page.read_text().replace("[Oma](puuttuu.md)", ""))
    process = look_up(catalogue, "--language", language, expect=3, PATH=str(tmp_path))
    assert words in process.stderr.decode() and "apt install curl" in process.stderr.decode() and process.stdout
    assert run("check", "--project", catalogue, env={"PATH": str(tmp_path)}).returncode == 0


def test_a_curl_that_tells_nothing_is_named_with_its_code(catalogue, server, tmp_path):
    curl = tmp_path / "curl"
    curl.write_text("#!/bin/sh\ncat > /dev/null\necho 'curl: option is unknown'\nexit 2\n")
    curl.chmod(0o755)
    page = catalogue / "content/sivut/nain-aloitat.md"
    page.write_text(page.read_text() + f"\n[Linkki]({server}/404)\n")
    process = look_up(catalogue, "--language", "en", expect=3, PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert b"curl ended with code 2" in process.stderr and b"7.75" in process.stderr


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

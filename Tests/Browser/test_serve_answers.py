"""What `serve` answers, whom, and how it begins."""

import shutil
import socket
import subprocess

import pytest

from browsing import WAIT, new_context
from conftest import ROOT, TOOL, copy_project
from serving import FILE, PAGE, PANEL, Server, save, server


def test_only_its_own_pages_talk_to_it(server, browser):
    evil = ("Host", f"evil.example:{server.port}")
    assert server.ask("/", [evil])[0].status == 403
    assert server.ask("/_preview/events", [evil])[0].status == 403
    assert server.ask("/_preview/events", [("Origin", "http://evil.example")])[0].status == 403
    assert server.ask("/_preview/events", [("Sec-Fetch-Site", "cross-site")])[0].status == 403
    assert server.ask("/data/catalogue.json", [("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Mode", "no-cors")])[0].status == 403
    response, _ = server.ask("/_preview/events")
    assert response.status == 200 and not [name for name in response.headers if name.startswith("Access-Control")]
    for path in ["/../site.yaml", "/%2e%2e/site.yaml", "//etc/passwd", "/content/index.md", "/site.yaml", "/.git/config"]:
        assert server.ask(path)[0].status == 404, path
    # A page of another origin, in a browser, gets nothing.
    context = new_context(browser)
    page = context.new_page()
    page.route("http://elsewhere.example/", lambda route: route.fulfill(body="<p>x</p>", content_type="text/html"))
    page.goto("http://elsewhere.example/")
    reached = page.evaluate(
        """(address) => fetch(address + 'index.html').then((answer) => answer.text()).catch(() => 'refused')""", server.address)
    assert reached == "refused"
    streamed = page.evaluate(
        """(address) => new Promise((done) => {
            const events = new EventSource(address + '_preview/events');
            events.onmessage = () => done('message');
            events.onerror = () => done('refused');
        })""", server.address)
    assert streamed == "refused"
    context.close()


def test_files_are_served_as_a_host_would(server):
    response, body = server.ask("/")
    assert response.status == 200 and response.headers["Content-Type"] == "text/html; charset=utf-8"
    again, nothing = server.ask("/", [("If-None-Match", response.headers["ETag"])])
    assert again.status == 304 and nothing == b""
    head, nothing = server.ask("/", method="HEAD")
    assert head.status == 200 and int(head.headers["Content-Length"]) == len(body) and nothing == b""
    assert server.ask("/", method="POST")[0].status == 405
    assert server.ask("/ei/ole/tallaista")[0].status == 404
    assert server.ask("/sv")[0].headers["Location"] == "/sv/"
    assert server.ask("/sv/")[0].status == 200
    assert not (server.project / "public").exists(), "nothing is written"


def test_the_page_for_missing_pages_has_its_looks_at_any_depth(server, browser):
    context = new_context(browser)
    page = context.new_page()
    page.goto(server.address + "ei/ole/tallaista")
    assert page.evaluate("document.styleSheets.length") == 1
    page.locator("header a").first.click()
    assert page.url in (server.address, server.address + "index.html")
    context.close()


def test_a_taken_port_is_told_with_the_way_out(server):
    process = subprocess.run(
        [TOOL, "serve", "--project", server.project, "--port", str(server.port)], capture_output=True, timeout=60)
    assert process.returncode == 3
    assert f"Port {server.port} is taken" in process.stderr.decode() and "--port" in process.stderr.decode()


def test_an_address_that_this_machine_does_not_have_is_told_with_the_way_out(server):
    process = subprocess.run(
        [TOOL, "serve", "--project", server.project, "--port", "0", "--host", "203.0.113.1"], capture_output=True, timeout=60)
    assert process.returncode == 3
    assert "203.0.113.1 is no address of this machine" in process.stderr.decode() and "--host" in process.stderr.decode()


def has_ipv6():
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


@pytest.mark.parametrize("host, address, begins", [
    ("localhost", None, "http://localhost:"),
    ("0.0.0.0", "127.0.0.1", "http://localhost:"),
    pytest.param("::1", "::1", "http://[::1]:", marks=pytest.mark.skipif(not has_ipv6(), reason="there is no IPv6 here")),
])
def test_it_serves_where_it_is_asked_to(tmp_path, host, address, begins):
    project = shutil.copytree(ROOT / "Tests/GoldenSites/chain/site", tmp_path / "project")
    server = Server(project, "--host", host)
    assert server.address.startswith(begins)
    with socket.create_connection((address or host, server.port), timeout=30) as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {server.address[7:-1]}\r\nConnection: close\r\n\r\n".encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 200 OK\r\n")
    assert ("Everybody who can reach this machine" in server.words()) == (host == "0.0.0.0")
    assert server.end() == 0


def test_a_project_that_is_faulty_from_the_start_appears_when_it_is_mended(tmp_path, browser):
    project = copy_project(tmp_path / "project")
    path = project / FILE
    original = path.read_bytes()
    path.write_bytes(original.replace(b"title:", b"tilte:"))
    server = Server(project)
    context = new_context(browser)
    page = context.new_page()
    page.goto(server.address + PAGE)
    page.locator(PANEL).wait_for(state="visible", timeout=WAIT * 1000)
    assert "tilte" in page.locator(PANEL).inner_text()
    save(path, original)
    page.wait_for_selector("h1:has-text('Valtori')")
    context.close()
    assert server.end() == 0


def test_a_folder_that_is_no_project_is_told_at_once(tmp_path):
    process = subprocess.run([TOOL, "serve", "--project", tmp_path], capture_output=True, timeout=60)
    assert process.returncode == 1 and b"site.yaml" in process.stderr
    process = subprocess.run([TOOL, "serve", "--project", tmp_path / "none"], capture_output=True, timeout=60)
    assert process.returncode == 3

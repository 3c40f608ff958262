"""What `serve` answers, whom, and how it begins."""

import subprocess

from conftest import TOOL, copy_project
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
    context = browser.new_context()
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
    context = browser.new_context()
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


def test_a_project_that_is_faulty_from_the_start_appears_when_it_is_mended(tmp_path, browser):
    project = copy_project(tmp_path / "project")
    path = project / FILE
    original = path.read_bytes()
    path.write_bytes(original.replace(b"title:", b"tilte:"))
    server = Server(project)
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.address + PAGE)
    page.locator(PANEL).wait_for(state="visible", timeout=30_000)
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

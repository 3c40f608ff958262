"""What the pages cost to open: bytes, requests, the largest paint, and that nothing on them moves while they load."""

import http.server
import mimetypes
import threading
import time

import pytest

from browsing import opened

# What the front page may weigh with everything that it needs, compressed.
MOST_BYTES = 60_000
PAGES = [
    "index.html",
    "palveluketjut/uusi-tyontekija-aloittaa.html",
    "palvelukartta.html",
    "haku.html",
    "haku.html?q=hankintojen",
    "palvelut.html",
    "palvelut.html?obligation=mandatory",
    "harmaat-alueet.html?actor=valtori",
    "rajapinnat.html?actor=valtori",
    "tehtavat.html?actor=senaatti",
    "vertaa.html?s=eoppiva,handi",
    "muistilistat/palvelussuhde-paattyy.html",
    "tilanteet/uusi-tyontekija.html",
    "asiakkaat/elinvoimakeskukset.html",
]
# Told by name and printed: the front page, a chain and the map.
PRINTED = PAGES[:3]
# What scripts arrange before it is seen, each in one way: a search, a filter, a choice in the address, the own agency.
ARRANGED = ["index.html", "haku.html?q=hankintojen", "palvelut.html?obligation=mandatory", "palvelukartta.html"]

WATCH = """
window.figures = {shift: 0, paint: 0, moved: []};
new PerformanceObserver(list => list.getEntries().forEach(entry => {
  if (entry.hadRecentInput) return;
  figures.shift += entry.value;
  entry.sources.forEach(source => figures.moved.push(source.node && (source.node.className || source.node.nodeName)));
})).observe({type: 'layout-shift', buffered: true});
new PerformanceObserver(list => list.getEntries().forEach(entry => { figures.paint = entry.startTime; }))
  .observe({type: 'largest-contentful-paint', buffered: true});
"""


class Host(http.server.BaseHTTPRequestHandler):
    """Serves the compressed copies, as a host does; scripts come late, so that whatever they move is seen moving."""

    protocol_version = "HTTP/1.1"
    site = None
    script_delay = 0
    sent = {}

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = self.site / self.path.partition("?")[0].lstrip("/")
        packed = path.with_name(path.name + ".gz")
        if not path.is_file():
            self.send_error(404)
            return
        if path.suffix == ".js":
            time.sleep(self.script_delay)
        body = (packed if packed.is_file() else path).read_bytes()
        self.sent[self.path] = len(body)
        self.send_response(200)
        self.send_header("Content-Type", mimetypes.guess_type(path.name)[0] or "application/octet-stream")
        if packed.is_file():
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def host(site):
    Host.site = site
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def figures(browser, host, path, width, script_delay=0.0, storage=None):
    Host.script_delay = script_delay
    Host.sent.clear()
    with opened(browser, "about:blank", width=width, height=800, alone=True) as page:
        page.add_init_script(WATCH)
        if storage:
            page.add_init_script(f"localStorage.setItem('palvelukartta.virasto', {storage!r})")
        page.goto(host + path, wait_until="load")
        page.wait_for_timeout(400 + 1000 * script_delay)
        found = page.evaluate("figures")
    return found | {"bytes": sum(Host.sent.values()), "requests": len(Host.sent)}


def test_the_figures_of_the_front_page_a_chain_and_the_map(browser, host, capsys):
    rows = [(path, figures(browser, host, path, 1280)) for path in PRINTED]
    with capsys.disabled():
        print(f"\n{'page':48}{'kB':>8}{'requests':>10}{'paint, ms':>11}{'shift':>7}")
        for path, found in rows:
            print(f"{path:48}{found['bytes'] / 1e3:>8.1f}{found['requests']:>10}{found['paint']:>11.0f}{found['shift']:>7.3f}")
    assert rows[0][1]["bytes"] < MOST_BYTES
    assert all(found["paint"] > 0 for _, found in rows)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("paths", [
    pytest.param(ARRANGED, id="sample"),
    pytest.param([path for path in PAGES if path not in ARRANGED], id="others", marks=pytest.mark.sweep),
])
def test_nothing_moves_while_a_page_loads_even_when_its_script_comes_late(browser, host, width, paths):
    moving = {}
    for path in paths:
        found = figures(browser, host, path, width, script_delay=0.3)
        if found["shift"] > 0:
            moving[path] = round(found["shift"], 4), found["moved"]
    assert moving == {}

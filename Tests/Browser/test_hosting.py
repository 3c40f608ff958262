"""The site where it may stand: under a sub-path of nginx, and in a folder."""

import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from browsing import new_context


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def hosted(site, tmp_path_factory):
    """The site's address below `/a/b/` of an nginx."""
    folder = tmp_path_factory.mktemp("nginx")
    root = folder / "www"
    shutil.copytree(site, root / "a" / "b")
    for parent in [folder, *folder.parents]:
        if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(0o755)
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\n"
        "events {}\n"
        f"http {{ include /etc/nginx/mime.types; access_log off; client_body_temp_path {folder}/body;\n"
        f"server {{ listen 127.0.0.1:{port}; root {root}; gzip_static on; }} }}\n"
    )
    server = subprocess.Popen(["nginx", "-p", str(folder), "-c", str(configuration)], stderr=subprocess.PIPE)
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
    yield f"http://127.0.0.1:{port}/a/b/"
    server.terminate()
    server.wait()


def test_the_site_works_under_a_sub_path_of_nginx(hosted, browser):
    page = browser.new_page()
    responses = []
    page.on("response", lambda response: responses.append((response.url, response.status)))
    page.goto(hosted + "index.html")
    page.get_by_role("main").get_by_role("link", name="Uusi työntekijä aloittaa").first.click()
    page.wait_for_load_state()
    assert page.url.startswith(hosted)
    assert all(status == 200 and url.startswith(hosted) for url, status in responses), responses
    page.close()


def test_the_pages_answer_the_figures_of_a_quick_page(hosted, browser):
    """Prints what a browser counts on four pages; the layout never jumps and the front page is under 60 kB with all."""
    for name in ("index.html", "tilanteet/uusi-tyontekija.html", "palveluketjut/uusi-tyontekija-aloittaa.html",
                 "palvelukartta.html"):
        context = new_context(browser, viewport={"width": 390, "height": 800}, reduced_motion="reduce")
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        moved, finished = [], []
        session.on("Network.loadingFinished", lambda event: finished.append(event["encodedDataLength"]))
        page.add_init_script(
            """window.figures = {shift: 0, paint: 0};
            new PerformanceObserver(list => list.getEntries().forEach(entry => { figures.shift += entry.value; }))
              .observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(entry => { figures.paint = entry.startTime; }))
              .observe({type: 'largest-contentful-paint', buffered: true});"""
        )
        page.goto(hosted + name)
        page.wait_for_timeout(400)
        figures = page.evaluate("figures")
        print(f"{name}: {sum(finished) / 1000:.1f} kB, {len(finished)} requests, "
              f"largest paint {figures['paint']:.0f} ms, layout shift {figures['shift']:.3f}")
        assert figures["shift"] == 0, name
        if name == "index.html":
            assert sum(finished) < 60_000
        context.close()

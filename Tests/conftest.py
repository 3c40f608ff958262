"""What the tests of the finished program share: the tool, the site that it builds from the shipped content, a browser.

The tests may run on several processes at once (`-n`). What a session makes once, it makes once for all of them.
"""

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Any build of the program can be tested, as the one out of an archive of `make dist`.
TOOL = Path(os.environ.get("PALVELUKARTTA", ROOT / ".build/release/palvelukartta"))
PROJECT_PARTS = ["site.yaml", "content", "templates"]
# The folders of a site with the pages in its other languages.
LANGUAGES = ["sv", "en"]


def run(*arguments, expect=0, **options):
    """Runs the tool; its exit code must be `expect`, unless that is None."""
    process = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, **options)
    assert expect in (None, process.returncode), (arguments, process.returncode, process.stdout[-2000:], process.stderr[-2000:])
    return process


def copy_project(folder):
    """A copy of the shipped project that a test may change."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in PROJECT_PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part)
        else:
            shutil.copy(ROOT / part, folder / part)
    return folder


def tree_bytes(folder):
    """Every file below a folder by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def made_once(tmp_path_factory, name, make):
    """The folder `name` that `make` fills: by the first process of a run that asks for it, for all of them."""
    top = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        top = top.parent
    folder = top / name
    with open(top / f"{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            unfinished = top / f"{name}.unfinished"
            make(unfinished)
            unfinished.rename(folder)
    return folder


def stamps(folder):
    """Size and time of change of every file below a folder by its path."""
    found = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
    return {path: (status.st_size, status.st_mtime_ns) for path, status in found.items()}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The finished site of the shipped content. All tests of a run share it, so none may change it."""
    folder = made_once(tmp_path_factory, "site", lambda folder: run("build", "--project", ROOT, "--output", folder))
    before = stamps(folder)
    yield folder
    assert stamps(folder) == before, "a test has changed the site that all tests share"


@pytest.fixture
def project(tmp_path):
    return copy_project(tmp_path / "project")


@pytest.fixture
def new_catalogue(tmp_path):
    """A catalogue that has just begun, with its templates: enough wherever the size of the shipped one adds nothing."""
    run("init", tmp_path / "kartta", "--language", "fi", "--templates")
    return tmp_path / "kartta"


def one_page_of_each_kind(folder):
    """Paths of one page of each kind in the language of a folder, and of the pages that stand alone."""
    pages = [path for path in sorted(folder.glob("*.html"))]
    for section in sorted(path for path in folder.iterdir() if path.is_dir() and path.name not in LANGUAGES):
        details = sorted(section.glob("*.html"))
        if details:
            # The largest page of a kind shows most of what its template can show.
            pages.append(max(details, key=lambda path: path.stat().st_size))
    return pages


def one_page_of_each_kind_in_every_language(site):
    """What a run looks at in place of every page: a change of a template or of a text shows on one of these."""
    folders = [site, *(site / language for language in LANGUAGES)]
    return [page for folder in folders if folder.is_dir() for page in one_page_of_each_kind(folder)]


# `make test` looks at a sample, `make test-all` at every page.
PAGES = ["one page of each kind", pytest.param("every page", marks=pytest.mark.sweep)]


@pytest.fixture(params=PAGES)
def pages(site, request):
    """The pages that a test looks at which asks the same of each."""
    if request.param == "every page":
        return sorted(site.rglob("*.html"))
    return one_page_of_each_kind_in_every_language(site)


def launched(playwright):
    """Debian's Chromium; the program that Playwright would fetch for itself is not needed."""
    return playwright.chromium.launch(
        executable_path=shutil.which("chromium") or "/usr/bin/chromium", args=["--no-sandbox"])


@pytest.fixture(scope="session")
def browser():
    """One browser for every process of a run; each test opens pages of its own in it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()


os.environ.setdefault("PYTHONUTF8", "1")

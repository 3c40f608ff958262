"""What the tests of the finished program share: the tool and the site that it builds from the shipped content."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Any build of the program can be tested, as the one out of an archive of `make dist`.
TOOL = Path(os.environ.get("PALVELUKARTTA", ROOT / ".build/release/palvelukartta"))
PROJECT_PARTS = ["site.yaml", "content", "templates"]


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


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The finished site of the shipped content, built once."""
    folder = tmp_path_factory.mktemp("site") / "public"
    run("build", "--project", ROOT, "--output", folder)
    return folder


@pytest.fixture
def project(tmp_path):
    return copy_project(tmp_path / "project")


def one_page_of_each_kind(folder):
    """Paths of one page of each kind in the primary language, and of the pages that stand alone."""
    pages = [path for path in sorted(folder.glob("*.html"))]
    for section in sorted(path for path in folder.iterdir() if path.is_dir() and path.name not in ("sv", "en")):
        details = sorted(section.glob("*.html"))
        if details:
            # The largest page of a kind shows most of what its template can show.
            pages.append(max(details, key=lambda path: path.stat().st_size))
    return pages


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    executable = shutil.which("chromium") or "/usr/bin/chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


os.environ.setdefault("PYTHONUTF8", "1")

"""Takes a picture of one page of each kind of the built site, at three widths, light and dark: `make pictures`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from browsing import LOOKS, WIDTHS, visits
from conftest import one_page_of_each_kind


def main(site, folder):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for look in ("light", "dark"):
            for width in WIDTHS:
                below = folder / f"{width}-{look}"
                below.mkdir(parents=True, exist_ok=True)
                for path, page in visits(browser, one_page_of_each_kind(site), width=width, **LOOKS[look]):
                    name = "-".join(path.relative_to(site).with_suffix(".png").parts)
                    page.screenshot(path=below / name, full_page=True)
        browser.close()
    print(f"pictures of {site}: {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())

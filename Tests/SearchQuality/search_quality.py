"""Asks the same queries of our search and of Pagefind on the same site, and prints how well each answers.

Pagefind is helped as its manual tells: it indexes the main content only. Of both searches only pages of records count,
so that lists which name everything take no places. Fails when ours falls below the goals or behind Pagefind.
"""

import argparse
import functools
import http.server
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import sync_playwright
from quality import LANGUAGES, queries, recall, reciprocal_rank

PAGES = {"fi": "haku.html", "sv": "sv/sok.html", "en": "en/search.html"}
GOALS = {"fi": (0.95, 0.85), "sv": (0.95, 0.85)}

OURS = """async queries => {
  const page = document.querySelector('[data-search-page]');
  const index = await palvelukarttaIndex(page, page.dataset.index);
  const found = [];
  for (const query of queries) {
    const answer = await index.answer(query);
    found.push((await index.documents(answer.results.slice(0, 30).map(one => one.document))).map(row => row.path));
  }
  return found;
}"""

PAGEFIND = """async queries => {
  const pagefind = await import('/pagefind/pagefind.js');
  const found = [];
  for (const query of queries) {
    const answer = await pagefind.search(query);
    const pages = await Promise.all(answer.results.slice(0, 60).map(one => one.data()));
    found.push(pages.map(page => page.url.replace(/^\\//, '')));
  }
  return found;
}"""


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def record_pages(site):
    """The paths of all pages of records, from the alphabetical index of each language."""
    pages = set()
    for name in PAGES.values():
        alphabet = (site / name).read_text(encoding="utf-8").partition("data-search-alphabet")[2]
        folder = name.rpartition("/")[0]
        pages.update(f"{folder}/{link}".lstrip("/") for link in re.findall(r'href="([^"#]+[.]html)"', alphabet))
    return pages


def record_ids(paths, pages):
    """The ids of record pages, each once; other pages are left out."""
    return list(dict.fromkeys(Path(path).stem for path in paths if path in pages))


def asked_of_ours(browser, site, asked):
    answers = {}
    for language, page_path in PAGES.items():
        page = browser.new_page()
        page.goto((site / page_path).resolve().as_uri())
        answers[language] = page.evaluate(OURS, [query.words for query in asked[language]])
        page.close()
    return answers


def asked_of_pagefind(browser, site, asked):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        shutil.copytree(site, copy, ignore=shutil.ignore_patterns("*.gz", "data", "images"))
        for path in copy.rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("<main ", "<main data-pagefind-body ", 1), encoding="utf-8")
        command = [sys.executable, "-m", "pagefind", "--site", copy, "--silent"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        # A page without our policy, which Pagefind's WebAssembly would break.
        for language in LANGUAGES:
            (copy / f"ask-{language}.html").write_text(f'<!doctype html><html lang="{language}"><title>-</title>')
        handler = functools.partial(QuietHandler, directory=copy)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        answers = {}
        for language in LANGUAGES:
            page = browser.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/ask-{language}.html")
            answers[language] = page.evaluate(PAGEFIND, [query.words for query in asked[language]])
            page.close()
        server.shutdown()
        return answers


def measures(asked, answers, pages):
    """Recall at five and mean reciprocal rank of each language and of each kind of query in it."""
    found = {}
    for language in LANGUAGES:
        groups = defaultdict(list)
        for query, paths in zip(asked[language], answers[language], strict=True):
            if not query.expected:
                continue
            ids = record_ids(paths, pages)
            score = (recall(query, ids), reciprocal_rank(query, ids))
            groups[""].append(score)
            groups[query.kind].append(score)
        for kind, scores in groups.items():
            found[language, kind] = [sum(part) / len(scores) for part in zip(*scores)] + [len(scores)]
    return found


def print_misses(asked, answers, pages):
    for language in LANGUAGES:
        for query, ours, theirs in zip(asked[language], *(answers[name][language] for name in answers), strict=True):
            ids = record_ids(ours, pages)
            if query.expected and (recall(query, ids) < 1 or reciprocal_rank(query, ids) < 1):
                print(f"{language}: {query.words}\n  expected {query.expected}\n  ours     {ids[:5]}")
                print(f"  Pagefind {record_ids(theirs, pages)[:5]}")


def print_table(title, ours, theirs):
    print(f"\n{title:22}{'':>8}{'recall at 5':>24}{'mean reciprocal rank':>24}")
    print(f"{'':22}{'queries':>8}{'ours':>12}{'Pagefind':>12}{'ours':>12}{'Pagefind':>12}")
    for language, kind in ours:
        one, other = ours[language, kind], theirs[language, kind]
        name = language if not kind else "   " + kind
        print(f"{name:22}{one[2]:>8}{one[0]:>12.3f}{other[0]:>12.3f}{one[1]:>12.3f}{other[1]:>12.3f}")


def below(ours, theirs, goals):
    """The languages in which ours misses a goal or is not ahead."""
    return sorted({
        language
        for language, goal in goals.items()
        for one, other, least in zip(ours[language, ""][:2], theirs[language, ""][:2], goal)
        if one < least or one <= other
    })


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, required=True, help="a built site")
    parser.add_argument("--misses", action="store_true", help="tell which queries are not answered in full")
    options = parser.parse_args()
    pages = record_pages(options.site)
    groups = {"Known queries": queries(), "Held-out queries": queries("held-out.yaml")}
    together = {language: [one for asked in groups.values() for one in asked[language]] for language in LANGUAGES}
    with sync_playwright() as playwright:
        executable = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        answers = {"ours": asked_of_ours(browser, options.site, together)}
        answers["Pagefind"] = asked_of_pagefind(browser, options.site, together)
        browser.close()
    failed = []
    for title, asked in groups.items():
        # The answers lie in the order of the groups.
        own = {name: {language: [found[language].pop(0) for _ in asked[language]] for language in LANGUAGES}
               for name, found in answers.items()}
        if options.misses:
            print_misses(asked, own, pages)
        ours, theirs = (measures(asked, own[name], pages) for name in own)
        print_table(title, ours, theirs)
        # What nobody had in mind must be answered better than by Pagefind, but has no goal of its own.
        goals = GOALS if title == "Known queries" else {language: (0, 0) for language in GOALS}
        failed += [f"{title.lower()} in {language}" for language in below(ours, theirs, goals)]
    if failed:
        sys.exit(f"Below the goals (recall {GOALS['fi'][0]}, rank {GOALS['fi'][1]}) or behind: {', '.join(failed)}")


if __name__ == "__main__":
    main()

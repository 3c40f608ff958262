"""What the search costs at 10,000 pages: the index's share of a build, what a query moves, and how long it takes.

The pages are those of catalogue.py with words drawn from the shipped content, the common ones more often, so that the
index has as many different words as real pages would. Queries are asked in Chromium over HTTP, as precompressed files.
"""

import argparse
import bisect
import functools
import gzip
import http.server
import itertools
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

import catalogue
from bench import timed
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
QUERIES = ["palvelu", "hankintojen", "toimitila", "palkanlaskennasta", "turvallisuusverkko", "hankintja", "käyttönotto",
           "virasto sopimus lasku", "matkalaskujärjestelmä", "tietoliikenne rajapinta"]

# The goals: what making the index may add to a build, what a query may move in all, and when it must be answered.
MOST_OF_BUILD, MOST_KILOBYTES, MOST_MILLISECONDS = 30, 300, 50

ASK = """async query => {
  const page = document.querySelector('[data-search-page]');
  const index = await palvelukarttaIndex(page, page.dataset.index);
  const first = await index.answer(query);
  await index.documents(first.results.slice(0, 10).map(one => one.document));
  const start = performance.now();
  const answer = await index.answer(query);
  return {milliseconds: performance.now() - start, count: answer.results.length};
}"""


class Words(list):
    """Words of which the common ones are chosen more often."""

    def __init__(self, counts):
        super().__init__(counts)
        # Summed up once: millions of words are drawn.
        self.sums = list(itertools.accumulate(counts.values()))


class Choice(random.Random):
    """Random numbers whose `choice` heeds the weights of Words."""

    def choice(self, words):
        if not isinstance(words, Words):
            return super().choice(words)
        return words[bisect.bisect(words.sums, self.random() * words.sums[-1])]


def content_words():
    counts = Counter()
    for path in sorted((ROOT / "content").rglob("*.md")):
        if path.name.count(".") == 1:
            text = path.read_text(encoding="utf-8").partition("\n---\n")[2]
            counts.update(word.lower() for word in re.findall(r"[^\W\d_]{3,}", text))
    return Words(counts)


@functools.lru_cache(maxsize=None)
def compressed(path):
    return gzip.compress(path.read_bytes(), 6)


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Serves files as a host would that compresses them, and counts what it sends."""

    protocol_version = "HTTP/1.1"
    sent = {}

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path.partition("?")[0]))
        body = compressed(path) if path.is_file() else b""
        self.sent[self.path] = len(body)
        self.send_response(200 if path.is_file() else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def made_project(folder, pages):
    """A project of so many pages with the words of the shipped content."""
    drawn, random.Random = random.Random, Choice
    try:
        catalogue.make_palvelukartta(folder, pages, ROOT / "templates")
    finally:
        random.Random = drawn


def build_and_index(tool, project, runs=3):
    """What a build costs and what making its index alone costs: median wall and processor seconds of some runs, in turn."""
    builds, indexes = [], []
    for _ in range(runs):
        shutil.rmtree(project / "public", ignore_errors=True)
        builds.append(timed([tool, "build", "--project", project])[:2])
        # A search loads the project, makes the index and asks it once; in a language that the project lacks it only loads.
        search = timed([tool, "search", "palvelu", "--project", project])
        load = timed([tool, "search", "palvelu", "--project", project, "--language", "zz"], expect=2)
        indexes.append([one - other for one, other in zip(search[:2], load[:2])])
    return [[statistics.median(column) for column in zip(*figures)] for figures in (builds, indexes)]


def asked(site, queries):
    """Of each query how many results, milliseconds of the median answer, and bytes by address."""
    handler = functools.partial(Compressed, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found = {}
    with sync_playwright() as playwright:
        executable = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for query in queries:
            context = browser.new_context()
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/haku.html")
            Compressed.sent.clear()
            answers = [page.evaluate(ASK, query) for _ in range(7)]
            times = [answer["milliseconds"] for answer in answers]
            found[query] = answers[0]["count"], statistics.median(times), dict(Compressed.sent)
            context.close()
        browser.close()
    server.shutdown()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, default=ROOT / ".build/release/palvelukartta")
    parser.add_argument("--pages", type=int, default=10_000)
    options = parser.parse_args()
    catalogue.WORDS = content_words()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        project = Path(folder) / "project"
        made_project(project, options.pages)
        (build, build_work), (index, index_work) = build_and_index(options.tool, project)
        site = project / "public"
        files = sorted((site / "data/search").glob("*.js"))
        head = gzip.compress((site / "data/search/fi-head.js").read_bytes(), 6)
        print(f"{options.pages} pages of {len(catalogue.WORDS)} different words, built in {build:.2f} s ({build_work:.2f} s of"
              f" work on all cores); the index alone takes {index:.2f} s ({index_work:.2f} s)")
        print(f"The index: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB; the first one"
              f" {len(head) / 1e3:.0f} kB compressed")
        print(f"  {'query':28} {'results':>8} {'answer':>10} {'moved':>8} {'files':>6}")
        found = asked(site, QUERIES)
    for query, (count, milliseconds, sent) in found.items():
        moved = sum(sent.values()) / 1e3
        print(f"  {query:28} {count:>8} {milliseconds:>7.1f} ms {moved:>5.0f} kB {len(sent):>6}")
    figures = [
        ("work of the index, of all other work", 100 * index_work / (build_work - index_work), MOST_OF_BUILD, "%"),
        ("the query that moves most", max(sum(one[2].values()) for one in found.values()) / 1e3, MOST_KILOBYTES, "kB"),
        ("the slowest answer", max(one[1] for one in found.values()), MOST_MILLISECONDS, "ms"),
    ]
    for name, figure, goal, unit in figures:
        print(f"{name + ':':38} {figure:6.1f} {unit:2}  goal: below {goal} {unit}  {'met' if figure < goal else 'MISSED'}")
    if any(figure >= goal for _, figure, goal, _ in figures):
        sys.exit("The search misses a goal.")


if __name__ == "__main__":
    main()

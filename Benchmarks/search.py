"""What the search costs at 10,000 pages: the index's share of a build, what a query moves, and how long it takes.

The pages are those of catalogue.py with words drawn from the shipped content, the common ones more often, so that the
index has as many different words as real pages would. Queries are asked in Chromium over HTTP, as precompressed files.
"""

import argparse
import functools
import gzip
import http.server
import json
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import catalogue
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
QUERIES = ["palvelu", "hankintojen", "toimitila", "palkanlaskennasta", "turvallisuusverkko", "hankintja", "käyttönotto",
           "virasto sopimus lasku", "matkalaskujärjestelmä", "tietoliikenne rajapinta"]

ASK = """async query => {
  const page = document.querySelector('[data-search-page]');
  const index = await palvelukarttaIndex(page, page.dataset.language, page.dataset.index);
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
        self.weights = list(counts.values())

    def drawn(self, rng, count):
        return rng.choices(self, self.weights, k=count)


class Choice(random.Random):
    """Random numbers whose `choice` heeds the weights of Words."""

    def choice(self, words):
        return words.drawn(self, 1)[0] if isinstance(words, Words) else super().choice(words)


def content_words():
    counts = Counter()
    for path in sorted((ROOT / "content").rglob("*.md")):
        if path.name.count(".") == 1:
            text = path.read_text(encoding="utf-8").partition("\n---\n")[2]
            counts.update(word.lower() for word in re.findall(r"[^\W\d_]{3,}", text))
    return Words(counts)


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Serves files as a host would that compresses them, and counts what it sends."""

    protocol_version = "HTTP/1.1"
    sent = {}

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path.partition("?")[0]))
        body = gzip.compress(path.read_bytes(), 6) if path.is_file() else b""
        self.sent[self.path] = len(body)
        self.send_response(200 if path.is_file() else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, default=ROOT / ".build/release/palvelukartta")
    parser.add_argument("--pages", type=int, default=10_000)
    options = parser.parse_args()
    catalogue.WORDS = content_words()
    random.Random, plain = Choice, random.Random
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        project = Path(folder) / "project"
        catalogue.make_palvelukartta(project, options.pages, ROOT / "templates")
        random.Random = plain
        timings = json.loads(
            subprocess.run([options.tool, "build", "--project", project, "--timings"], capture_output=True, check=True)
            .stdout)["seconds"]
        start = time.perf_counter()
        subprocess.run([options.tool, "search", "palvelu", "--project", project], stdout=subprocess.DEVNULL, check=True)
        index = time.perf_counter() - start - sum(timings[phase] for phase in ("read", "load", "templates"))
        total = sum(timings.values())
        print(f"{options.pages} pages, {len(catalogue.WORDS)} words: built in {total:.2f} s, the index alone {index:.2f} s,"
              f" {index / (total - index):.0%} of the rest")
        site = project / "public"
        files = sorted((site / "data/search").glob("*.js"))
        print(f"index: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB, first file "
              f"{len(gzip.compress((site / 'data/search/fi-head.js').read_bytes(), 6)) / 1e3:.0f} kB compressed")
        handler = functools.partial(Compressed, directory=site)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            executable = shutil.which("chromium") or "/usr/bin/chromium"
            browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
            slowest = []
            for query in QUERIES:
                context = browser.new_context()
                page = context.new_page()
                Compressed.sent.clear()
                page.goto(f"http://127.0.0.1:{server.server_port}/haku.html")
                page_bytes = sum(Compressed.sent.values())
                Compressed.sent.clear()
                answer = page.evaluate(ASK, query)
                times = [answer["milliseconds"]] + [page.evaluate(ASK, query)["milliseconds"] for _ in range(4)]
                slowest.append(statistics.median(times))
                print(f"  {query:28} {answer['count']:>6} results {statistics.median(times):>7.1f} ms"
                      f" {sum(Compressed.sent.values()) / 1e3:>7.0f} kB in {len(Compressed.sent)} files"
                      f" (search page {page_bytes / 1e3:.0f} kB)")
                context.close()
            browser.close()
        server.shutdown()
        print(f"slowest query: {max(slowest):.1f} ms")


if __name__ == "__main__":
    main()

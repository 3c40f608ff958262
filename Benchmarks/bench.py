"""Times Palvelukartta against Hugo, and against Hugo followed by Pagefind, on the same pages, in turn, in one run, on a
memory file system.

Prints for each size the median wall time and the peak memory of each, and the ratios pair by pair. Nothing passes or
fails here: the figures are for people. Our program makes the index of the search itself, so that Hugo with Pagefind is
what does the same.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from catalogue import make_hugo, make_palvelukartta

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def timed(command, expect=0):
    """Wall seconds, processor seconds and peak resident megabytes of a command that must end with this exit code."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != expect:
            output.seek(0)
            sys.exit(f"{' '.join(map(str, command))} failed:\n{output.read().decode(errors='replace')[:4000]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def memory_folder():
    """A folder on a memory file system, or the usual temporary folder with a word about it."""
    if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 4 << 30:
        return tempfile.mkdtemp(prefix="palvelukartta-bench-", dir="/dev/shm")
    folder = tempfile.mkdtemp(prefix="palvelukartta-bench-")
    if os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12g", "tmpfs", folder]).returncode == 0:
        return folder
    print("No memory file system could be had: the figures include the disk.", file=sys.stderr)
    return folder


def both(first, second):
    """The figures of two commands one after the other."""
    return first[0] + second[0], first[1] + second[1], max(first[2], second[2])


def ratio(ours, theirs):
    """The median of how many times longer the others take, the least and the most, and the share of their memory."""
    times = sorted(other[0] / own[0] for own, other in zip(ours, theirs))
    memory = statistics.median(own[2] / other[2] for own, other in zip(ours, theirs))
    return f"{statistics.median(times):.2f} (min {times[0]:.2f}, max {times[-1]:.2f}), {memory:.2f} of the memory"


def compare(tool, hugo, pagefind, pages, runs, base):
    ours, theirs = base / "palvelukartta", base / "hugo"
    make_palvelukartta(ours, pages, ROOT / "templates")
    if hugo:
        make_hugo(theirs, pages, HERE / "hugo")
    results = {"palvelukartta": [], "hugo": [], "with pagefind": []}
    for _ in range(runs):
        shutil.rmtree(ours / "public", ignore_errors=True)
        results["palvelukartta"].append(timed([tool, "build", "--project", ours]))
        if hugo:
            shutil.rmtree(theirs / "public", ignore_errors=True)
            shutil.rmtree(theirs / "resources", ignore_errors=True)
            results["hugo"].append(timed([hugo, "--source", theirs, "--quiet"]))
            if pagefind:
                index = timed([pagefind, "--site", theirs / "public", "--quiet"])
                results["with pagefind"].append(both(results["hugo"][-1], index))
    again = timed([tool, "build", "--project", ours])
    for key, figures in results.items():
        if not figures:
            continue
        folder = "hugo" if key == "with pagefind" else key
        html = sum(1 for _ in (base / folder / "public").rglob("*.html"))
        wall, cpu, memory = (statistics.median(column) for column in zip(*figures))
        print(f"{pages:>7}  {key:<14} {wall:8.3f} {cpu:8.3f} {memory:9.0f} {html:>9}")
    for key, words in (("hugo", "Hugo"), ("with pagefind", "Hugo and Pagefind")):
        if results[key]:
            print(f"{pages:>7}  times as fast as {words}: {ratio(results['palvelukartta'], results[key])}")
    print(f"{pages:>7}  built again without a change: {again[0]:.3f} s")
    shutil.rmtree(ours)
    shutil.rmtree(theirs, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, default=ROOT / ".build/release/palvelukartta")
    parser.add_argument("--hugo", type=Path)
    parser.add_argument("--pagefind", type=Path)
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    tool = arguments.tool.resolve()
    base = Path(memory_folder())
    try:
        print(f"{'pages':>7}  {'':<14} {'wall s':>8} {'cpu s':>8} {'peak MB':>9} {'html':>9}   {os.cpu_count()} cores")
        for pages in arguments.pages:
            compare(tool, arguments.hugo, arguments.pagefind, pages, arguments.runs, base)
    finally:
        if os.path.ismount(base):
            subprocess.run(["umount", base])
        shutil.rmtree(base, ignore_errors=True)


if __name__ == "__main__":
    main()

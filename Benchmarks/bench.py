"""Times Palvelukartta against Hugo on the same pages, in turn, in one run, on a memory file system.

Prints for each size the median wall time and the peak memory of both, and the ratio pair by pair. Nothing passes or
fails here: the figures are for people.
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


def compare(tool, hugo, pages, runs, base):
    ours, theirs = base / "palvelukartta", base / "hugo"
    make_palvelukartta(ours, pages, ROOT / "templates")
    if hugo:
        make_hugo(theirs, pages, HERE / "hugo")
    results = {"palvelukartta": [], "hugo": []}
    for _ in range(runs):
        shutil.rmtree(ours / "public", ignore_errors=True)
        results["palvelukartta"].append(timed([tool, "build", "--project", ours]))
        if hugo:
            shutil.rmtree(theirs / "public", ignore_errors=True)
            shutil.rmtree(theirs / "resources", ignore_errors=True)
            results["hugo"].append(timed([hugo, "--source", theirs, "--quiet"]))
    again = timed([tool, "build", "--project", ours])
    written = {key: sum(1 for _ in (base / key / "public").rglob("*.html")) for key in results if results[key]}
    for key, figures in results.items():
        if not figures:
            continue
        wall, cpu, memory = (statistics.median(column) for column in zip(*figures))
        print(f"{pages:>7}  {key:<14} {wall:8.3f} {cpu:8.3f} {memory:9.0f} {written[key]:>9}")
    if results["hugo"]:
        ratios = sorted(h[0] / p[0] for p, h in zip(results["palvelukartta"], results["hugo"]))
        memory = statistics.median(p[2] / h[2] for p, h in zip(results["palvelukartta"], results["hugo"]))
        print(
            f"{pages:>7}  ratio: {statistics.median(ratios):.2f} times faster than Hugo"
            f" (min {ratios[0]:.2f}, max {ratios[-1]:.2f}), {memory:.2f} of its memory"
        )
    print(f"{pages:>7}  built again without a change: {again[0]:.3f} s")
    shutil.rmtree(ours)
    shutil.rmtree(theirs, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, default=ROOT / ".build/release/palvelukartta")
    parser.add_argument("--hugo", type=Path)
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    tool = arguments.tool.resolve()
    base = Path(memory_folder())
    try:
        print(f"{'pages':>7}  {'':<14} {'wall s':>8} {'cpu s':>8} {'peak MB':>9} {'html':>9}   {os.cpu_count()} cores")
        for pages in arguments.pages:
            compare(tool, arguments.hugo, pages, arguments.runs, base)
    finally:
        if os.path.ismount(base):
            subprocess.run(["umount", base])
        shutil.rmtree(base, ignore_errors=True)


if __name__ == "__main__":
    main()

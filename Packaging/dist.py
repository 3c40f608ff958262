"""Packs the program for handing out: `dist.py TOOL BUILD ARCHIVES FOLDER` writes FOLDER/palvelukartta-VERSION-linux-ARCH.tar.gz.

In it are the stripped binary, the man page, completions for bash, zsh and fish, the licence, and THIRD-PARTY with the
terms of what is linked in, found in the build folder BUILD. The same binary gives the same archive.
"""

import argparse
import datetime
import gzip
import io
import json
import os
import platform
import re
import subprocess
import tarfile
from pathlib import Path

from manual import manual
from third_party import third_party

COMPLETIONS = {
    "bash": "share/bash-completion/completions/palvelukartta",
    "zsh": "share/zsh/site-functions/_palvelukartta",
    "fish": "share/fish/vendor_completions.d/palvelukartta.fish",
}


def said(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout


def commit_time():
    """When the commit was made, in seconds since 1970; outside git the time that SOURCE_DATE_EPOCH names."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    try:
        return int(said("git", "log", "-1", "--format=%ct"))
    except (OSError, subprocess.CalledProcessError):
        return 0


def stripped(tool, folder):
    copy = folder / "palvelukartta"
    said("strip", "--strip-all", "-o", copy, tool)
    return copy.read_bytes()


def needed_glibc(program):
    """The oldest version of the GNU C library on which the program starts, as `2.34`, by the symbols that it asks for."""
    symbols = said("objdump", "-T", program).decode()
    versions = {tuple(map(int, version.split("."))) for version in re.findall(r"\bGLIBC_([\d.]+)", symbols)}
    return ".".join(map(str, max(versions))) if versions else "none"


def packed(files, top, time):
    """A tar.gz of files by path: sorted, of owner 0, with one time."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for path, data in sorted(files.items()):
            entry = tarfile.TarInfo(f"{top}/{path}")
            entry.size, entry.mtime, entry.mode = len(data), time, 0o755 if path.startswith("bin/") else 0o644
            tar.addfile(entry, io.BytesIO(data))
    return gzip.compress(buffer.getvalue(), 9, mtime=time)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("tool", "build", "archives", "folder"):
        parser.add_argument(name, type=Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    tool, time = arguments.tool.resolve(), commit_time()
    version = said(tool, "--version").decode().split()[0]
    day = datetime.datetime.fromtimestamp(time, datetime.timezone.utc).date().isoformat()

    files = {"bin/palvelukartta": stripped(tool, arguments.folder)}
    description = json.loads(said(tool, "--experimental-dump-help"))
    files["share/man/man1/palvelukartta.1"] = manual(description, version, day).encode()
    for shell, path in COMPLETIONS.items():
        files[path] = said(tool, "--generate-completion-script", shell)
    files["share/doc/palvelukartta/THIRD-PARTY"] = third_party(arguments.build, arguments.archives).encode()
    for name in ("README.md", "CHANGELOG.md", "LICENSE"):
        files[f"share/doc/palvelukartta/{name}"] = Path(name).read_bytes()

    glibc = needed_glibc(arguments.folder / "palvelukartta")
    (arguments.folder / "palvelukartta").unlink()
    top = f"palvelukartta-{version}-linux-{platform.machine()}"
    archive = arguments.folder / f"{top}.tar.gz"
    archive.write_bytes(packed(files, top, time))
    print(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB, the program {len(files['bin/palvelukartta']) / 1e6:.1f} MB")
    print(f"It runs on Linux ({platform.machine()}) with glibc {glibc} or later.")


main()

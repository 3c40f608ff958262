"""The text THIRD-PARTY: what the program holds besides its own code, and on what terms."""

import json
import os
import shutil
import subprocess
from pathlib import Path

HEADING = """\
What the program palvelukartta holds besides its own code, and on what terms. The program itself is under the Apache
License 2.0 (see LICENSE beside this file).
"""


def third_party(build, archives):
    """The parts with their versions in a list, then the terms of each, those that are the same once.

    `build` is the folder of the build, whose `checkouts/` holds the Swift packages; `archives` holds the libraries of the
    system.
    """
    parts = [swift_toolchain(), *swift_packages(build), *system_libraries(archives)]
    by_terms = {}
    for name, terms in parts:
        by_terms.setdefault(terms.strip("\n"), []).append(name)
    sections = [f"{'=' * 80}\n{', '.join(names)}\n{'=' * 80}\n\n{terms}\n" for terms, names in by_terms.items()]
    return "\n".join([HEADING, "".join(f"- {name}\n" for name, _ in parts), *sections])


def swift_toolchain():
    """Swift's standard library, its concurrency, Dispatch and Foundation come with the compiler."""
    compiler = Path(os.path.realpath(shutil.which("swiftc")))
    said = output("swiftc", "--version")
    version = said.split("Swift version ")[1].split()[0]
    return f"Swift's libraries {version}", (compiler.parents[1] / "share/swift/LICENSE.txt").read_text()


def swift_packages(build):
    """The packages that Package.swift names and those that they bring, by name."""
    state = json.loads((build / "workspace-state.json").read_text())["object"]["dependencies"]
    for package in sorted(state, key=lambda package: package["packageRef"]["identity"]):
        folder = build / "checkouts" / package["subpath"]
        files = sorted(file for file in folder.iterdir() if file.name.upper().startswith(("LICENSE", "NOTICE")))
        version = package["state"]["checkoutState"].get("version", "")
        yield f"{folder.name} {version}".strip(), "\n".join(file.read_text().strip("\n") for file in files)


def system_libraries(archives):
    """The libraries that the linker takes from Debian's packages, which say their terms in /usr/share/doc."""
    files = [*sorted(archives.glob("*.a")), Path(output("clang", "-print-file-name=libgcc_eh.a").strip())]
    for file in files:
        package = output("dpkg-query", "--search", os.path.realpath(file)).split(":")[0]
        version = output("dpkg-query", "--show", "--showformat=${Version}", package)
        terms = Path("/usr/share/doc") / package / "copyright"
        yield f"{file.stem} (Debian's {package} {version})", terms.read_text()


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout

"""What `make dist` hands out: one program that needs nothing but the C library, with its man page and completions."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from conftest import ROOT, TOOL, run, tree_bytes

# The folder of the build that made the program, which knows the packages that it was built with.
BUILD = next((folder for folder in TOOL.resolve().parents if (folder / "checkouts").is_dir()), ROOT / ".build")
ARCHIVES = ROOT / ".build/archives"
# What every Linux with glibc has.
C_LIBRARY = {"libc.so.6", "libm.so.6"}


# Nothing but where the commands that change the root are.
BARE = {"PATH": os.environ["PATH"]}


def pack(folder):
    subprocess.run(
        [sys.executable, ROOT / "Packaging/dist.py", TOOL, BUILD, ARCHIVES, folder],
        cwd=ROOT, check=True, capture_output=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    (archive,) = folder.glob("*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return pack(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def unpacked(archive, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    (top,) = folder.iterdir()
    return top


def test_the_same_program_gives_the_same_archive(archive, tmp_path):
    again = pack(tmp_path)
    assert again.name == archive.name and again.read_bytes() == archive.read_bytes()


def test_the_version_tells_the_commit_that_it_was_built_from():
    version = run("--version").stdout.decode()
    assert re.fullmatch(r"\d+\.\d+\.\d+ \(([0-9a-f]{10}\+?|unknown)\)\n", version), version


@pytest.mark.sweep
def test_the_program_needs_the_c_library_and_nothing_else(unpacked):
    dynamic = subprocess.run(["readelf", "-d", unpacked / "bin/palvelukartta"], capture_output=True, text=True).stdout
    needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic))
    assert {name for name in needed if not name.startswith("ld-linux")} <= C_LIBRARY, needed
    assert "RUNPATH" not in dynamic or "/opt" not in dynamic


def test_the_man_page_tells_every_verb_and_is_read_without_a_complaint(unpacked):
    page = (unpacked / "share/man/man1/palvelukartta.1").read_text()
    for verb in ("build", "check", "serve", "init", "new", "translate", "map", "search", "markdown"):
        assert f".SS palvelukartta {verb}\n" in page
    if not shutil.which("groff"):
        pytest.skip("groff is not installed")
    process = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True)
    assert process.returncode == 0 and process.stderr == "" and "EXIT STATUS" in re.sub(r".\x08|\x1b\[\d+m", "", process.stdout)


@pytest.mark.parametrize("shell, path", [
    ("bash", "share/bash-completion/completions/palvelukartta"),
    ("zsh", "share/zsh/site-functions/_palvelukartta"),
    ("fish", "share/fish/vendor_completions.d/palvelukartta.fish"),
])
def test_the_completions_know_the_verbs(unpacked, shell, path):
    script = (unpacked / path).read_text()
    assert "translate" in script and "--base-url" in script or "base-url" in script
    if shutil.which(shell):
        subprocess.run([shell, "-n", unpacked / path], check=True)


def test_what_is_linked_in_comes_with_its_terms(unpacked):
    documents = unpacked / "share/doc/palvelukartta"
    assert (documents / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
    text = (documents / "THIRD-PARTY").read_text()
    listed = re.findall(r"^- (\S+)", text, re.M)
    archives = sorted(path.stem for path in ARCHIVES.glob("*.a"))
    packages = re.findall(r'url: ".*/(.*?)"', (ROOT / "Package.swift").read_text())
    assert archives and packages and set(archives + packages + ["Swift's", "libgcc_eh"]) <= set(listed), listed
    # Words that only the terms of each have.
    for words in ("Runtime Library Exception to the Apache", "GCC RUNTIME LIBRARY EXCEPTION", "John MacFarlane", "Eric Biggers"):
        assert words in text, words


@pytest.mark.sweep
def test_it_starts_on_every_system_with_glibc_2_34(unpacked):
    symbols = subprocess.run(["objdump", "-T", unpacked / "bin/palvelukartta"], capture_output=True, text=True, check=True).stdout
    newer = [line for line in symbols.splitlines() for version in re.findall(r"GLIBC_2\.(\d+)", line) if int(version) > 34]
    assert "GLIBC_2.34" in symbols and newer == []


def bare_root(folder, program):
    """A root file system of the program, the C library and the content."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    for library in re.findall(r"(/\S+)", listed):
        target = folder / library.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(os.path.realpath(library), target)
    shutil.copy(program, folder / "palvelukartta")
    shutil.copytree(ROOT / "content", folder / "project/content")
    shutil.copy(ROOT / "site.yaml", folder / "project/site.yaml")
    (folder / "proc").mkdir()
    return folder


# Runs a program in another root, with the kernel's /proc, which Swift reads the command line from.
IN_ROOT = ["unshare", "--map-root-user", "--mount", "sh", "-c",
           'mount --rbind /proc "$0/proc" && exec chroot "$0" "$@"']


def in_root(root, *arguments):
    return subprocess.run([*IN_ROOT, root, "/palvelukartta", *arguments], capture_output=True, env=BARE)


@pytest.mark.sweep
def test_in_a_bare_root_without_swift_it_builds_the_same_bytes(unpacked, tmp_path):
    root = bare_root(tmp_path / "root", unpacked / "bin/palvelukartta")
    names = sorted(path.name for path in root.rglob("*") if path.is_file() and "project" not in path.parts)
    assert len(names) == 4 and C_LIBRARY | {"palvelukartta"} < set(names), names
    if in_root(root, "--version").returncode != 0:
        pytest.skip("this system lets nobody run a program in another root (unshare, mount, chroot)")
    plain = tmp_path / "plain"
    shutil.copytree(root / "project", plain)

    process = in_root(root, "build", "--project", "/project")
    assert process.returncode == 0, process.stderr[-2000:]
    run("build", "--project", plain)
    pages = tree_bytes(plain / "public")
    assert len(pages) > 1000 and tree_bytes(root / "project/public") == pages

    assert in_root(root, "init", "/kartta").returncode == 0 and (root / "kartta/site.yaml").is_file()
    asked = in_root(root, "check", "--external", "--project", "/project")
    assert asked.returncode == 3 and b"apt install curl" in asked.stderr
    assert in_root(root, "markdown").returncode == 0


@pytest.mark.sweep
def test_without_proc_it_says_so(unpacked, tmp_path):
    root = bare_root(tmp_path / "root", unpacked / "bin/palvelukartta")
    command = ["unshare", "--map-root-user", "chroot", root]
    if subprocess.run([*command[:3], "/", "true"], capture_output=True).returncode != 0:
        pytest.skip("this system lets nobody run a program in another root (unshare, chroot)")
    process = subprocess.run([*command, "/palvelukartta", "build"], capture_output=True, env=BARE)
    assert process.returncode == 3 and b"/proc" in process.stderr

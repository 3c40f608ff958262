"""The editors' guide is true: its commands work, its translations have the same ones, and its examples are whole."""

import html
import os
import re
import shutil
import subprocess

import pytest
from conftest import ROOT, TOOL, run

PAGES = ["muokkaajan-opas", "sivuston-julkaiseminen"]


def blocks(page, language=""):
    text = (ROOT / f"content/sivut/{page}{language}.md").read_text()
    return [re.sub(r"^ +(?=palvelukartta)", "", block, flags=re.M).strip() for block in re.findall(r"```\n(.*?)```", text, re.S)]


def shell(folder, command, **environment):
    (folder / "bin").mkdir(exist_ok=True)
    if not (folder / "bin/palvelukartta").exists():
        (folder / "bin/palvelukartta").symlink_to(TOOL.resolve())
    path = f"{folder}/bin:{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-ec", command], cwd=folder, check=True, capture_output=True, stdin=subprocess.DEVNULL,
        env=os.environ | {"PATH": path} | environment)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", [".sv", ".en"])
def test_a_translation_of_the_guide_has_the_same_commands(page, language):
    def commands(found):
        # What a command is given, such as the name of a file, may be in the language of the page.
        return [[line.split()[:2] for line in block.splitlines()] for block in found]

    assert commands(blocks(page, language)) == commands(blocks(page)) != []


def test_the_commands_of_the_editors_guide_work(project):
    commands = blocks("muokkaajan-opas")
    verbs = ["serve", "new", "check", "check", "translate", "ask", "answers"]
    assert [command.split()[1] for command in commands] == verbs
    for command in commands:
        verb = command.split()[1]
        # What `answers` does has tests of its own, with a table that somebody has filled in.
        if verb in ("serve", "answers"):
            continue
        # Without a terminal nobody can be asked.
        shell(project, command + (" --title 'Opastettu palvelu'" if verb == "new" else ""))
        if verb == "new":
            (project / "content/palvelut/opastettu-palvelu.md").unlink()


def test_the_commands_of_the_guide_to_publishing_work(project, tmp_path):
    commands = blocks("sivuston-julkaiseminen")
    settings = [block for block in commands if block.startswith("server {")]
    copying = [block for block in commands if re.match("rsync|rclone", block)]
    assert len(settings) == 1 and len(copying) == 2
    for number, command in enumerate(commands):
        if command.startswith("palvelukartta init"):
            (tmp_path / f"uusi{number}").mkdir()
            shell(tmp_path / f"uusi{number}", command)
        elif command not in settings + copying:
            shell(project, command)
    assert "kartta.example.fi" in (project / "public/sitemap.xml").read_text()
    listed = subprocess.run(["tar", "--list", "--file", project / "kartta.tar.gz"], capture_output=True, check=True)
    assert b"public/index.html" in listed.stdout
    (tmp_path / "nginx.conf").write_text(
        f"pid {tmp_path}/pid; error_log {tmp_path}/error.log; events {{}}\nhttp {{ access_log off;\n{settings[0]}\n}}")
    if shutil.which("nginx"):
        subprocess.run(["nginx", "-t", "-q", "-p", tmp_path, "-c", tmp_path / "nginx.conf"], check=True)
    if shutil.which("rclone"):
        command = next(block for block in copying if block.startswith("rclone"))
        shell(project, command, RCLONE_CONFIG_VARASTO_TYPE="alias", RCLONE_CONFIG_VARASTO_REMOTE=str(tmp_path / "varasto"))
        assert (tmp_path / "varasto/kartta/index.html").is_file()


@pytest.mark.parametrize("language, page", [("fi", "sivujen-lajit"), ("sv", "sv/slag-av-sidor"), ("en", "en/kinds-of-pages")])
def test_the_reference_has_an_example_of_every_kind_as_it_stands_in_a_new_catalogue(language, page, site, tmp_path):
    run("init", tmp_path / "kartta", "--language", language)
    written = {path.read_text().split("reviewed:")[0] for path in (tmp_path / "kartta/content").rglob("*.md")}
    text = (site / f"{page}.html").read_text()
    examples = re.findall(r'<pre class="guide-example" lang="(..)"[^>]*><code>(.*?)</code>', text, re.S)
    assert len(examples) == 14
    for code, example in examples:
        assert code == language and html.unescape(example).split("reviewed:")[0] in written


def test_every_message_of_the_check_has_an_anchor_in_every_language(site):
    source = "".join(path.read_text() for path in (ROOT / "Sources/Diagnostics/IDs").glob("*.swift"))
    ids = re.findall(r'DiagnosticID\(\s*"([a-z0-9-]+)"', source)
    assert len(ids) > 60
    for page in ["ilmoitukset", "sv/meddelanden", "en/messages"]:
        found = re.findall(r'<div id="([^"]+)"', (site / f"{page}.html").read_text())
        assert sorted(found) == sorted(ids)


def test_every_page_leads_to_the_guide(site):
    assert 'href="../sivujen-lajit.html"' in (site / "tuottajat/valtori.html").read_text()
    assert 'href="../muokkaajan-opas.html"' in (site / "tuottajat/valtori.html").read_text()

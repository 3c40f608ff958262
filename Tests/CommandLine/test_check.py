"""`check` as a colleague: in the editor's language, in colours on a terminal, with what to do next; and `--fix`."""

import json
import os
import pty
import re
import subprocess

import pytest
from conftest import TOOL, run

FINNISH = {"LC_ALL": "fi_FI.UTF-8"}


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "kartta"
    run("init", folder, "--language", "fi")
    return folder


def spoil(project, before="provider: esimerkkikeskus", after="provider: esimerkikeskus", name="palvelut/tyovalineet.md"):
    file = project / "content" / name
    assert before in file.read_text()
    file.write_text(file.read_text().replace(before, after, 1))
    return file


def text(project, *arguments, expect=1, **environment):
    options = {"env": {**os.environ, "LC_ALL": "C", **environment}}
    return run("check", "--project", project, *arguments, expect=expect, **options).stdout.decode()


@pytest.mark.parametrize(
    "language, severity, about, count, help, following",
    [
        ("fi", "virhe", "Kentän `provider` arvo `esimerkikeskus` ei ole", "1 virhe, 0 varoitusta", "ohje: Tarkoititko", "Seuraavaksi: korjaa"),
        ("sv", "fel", "`esimerkikeskus` i `provider` är inte id", "1 fel, 0 varningar", "hjälp: Menade du", "Härnäst: rätta"),
        ("en", "error", "`esimerkikeskus` in `provider`", "1 error, 0 warnings", "help: Did you mean", "Next: mend"),
    ],
)
def test_it_speaks_the_language_that_is_asked_for_or_that_of_the_locale(project, language, severity, about, count, help, following):
    spoil(project)
    asked = text(project, "--language", language)
    assert re.match(rf"content/palvelut/tyovalineet.md:7:11: {severity}: {about}", asked)
    assert f"\n{count}\n" in asked and following in asked.split("\n")[-2]
    assert "  7 | provider: esimerkikeskus\n    |           ^^^^^^^^^^^^^^\n" in asked and f"{help} `esimerkkikeskus`?" in asked
    assert text(project, LC_ALL="", LC_MESSAGES=f"{language}_FI.UTF-8", LANG="de_DE.UTF-8") == asked


@pytest.mark.parametrize(
    "spoilt, expect, following",
    [
        (None, 0, "Kaikki on kunnossa"), (("summary: Tietokone", "summary: TÄYTÄ tietokone"), 1, "täytä nämä kohdat"),
        (("reviewed: 2", "reviewed: 1"), 0, "Lue kuitenkin varoitukset"),
        (("owner: esimerkkikeskus\n", ""), 1, "korjaa virheet"),
    ],
)
def test_the_last_line_says_what_to_do_next(project, spoilt, expect, following):
    if spoilt:
        spoil(project, *spoilt)
    assert following in text(project, "--language", "fi", expect=expect).rstrip("\n").split("\n")[-1]


def on_a_terminal(project, **environment):
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [TOOL, "check", "--project", project], stdout=follower, env={**os.environ, "TERM": "xterm", **FINNISH, **environment})
    os.close(follower)
    output = b""
    while True:
        try:
            chunk = os.read(leader, 1 << 16)
        except OSError:
            break
        if not chunk:
            break
        output += chunk
    os.close(leader)
    assert process.wait() == 1
    return output.decode().replace("\r\n", "\n")


def test_there_are_colours_on_a_terminal_only_and_not_when_somebody_says_no(project):
    spoil(project)
    plain = text(project, **FINNISH)
    assert "\x1b" not in plain
    coloured = on_a_terminal(project)
    assert "\x1b[31mvirhe:\x1b[0m" in coloured and re.sub(r"\x1b\[\d+m", "", coloured) == plain
    assert on_a_terminal(project, NO_COLOR="1") == plain
    assert on_a_terminal(project, TERM="dumb") == plain


def test_what_a_file_holds_never_steers_the_terminal(project):
    spoil(project, "provider: esimerkkikeskus", 'provider: "\\e[2J\\a"')
    spoil(project, "domain: tyovalineet", "domain: \x1b[2J")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", re.sub(r"\x1b\[(1|3\d|0)m", "", on_a_terminal(project)))


def test_fix_puts_right_what_is_certain_shows_it_and_touches_nothing_else(project):
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    old = spoil(project, "form: agency", "aliases: [vanhakeskus]\nform: agency", "tuottajat/esimerkkikeskus.md")
    before[old] = old.read_bytes()
    spoil(project, "provider: esimerkkikeskus", "provider: vanhakeskus")
    file = spoil(project, "domain: tyovalineet", "domain: tyovalineet  ")
    file.write_text(re.sub(r"reviewed: (\d+)-(\d+)-(\d+)", r"reviewed: \3.\2.\1", file.read_text()) + "Rivi  \nloppu.\n")
    body = file.read_text().split("---\n", 2)[2]
    assert "--fix" in text(project, "--language", "en")
    process = run("check", "--fix", "--project", project)
    told = process.stderr.decode()
    assert "- provider: vanhakeskus" in told and "+ provider: esimerkkikeskus" in told and "+ reviewed: 20" in told
    assert file.read_text() == before[file].decode().split("---\n\n")[0] + "---\n" + body
    for path, data in before.items():
        if path != file:
            assert path.read_bytes() == data
    assert run("check", "--fix", "--project", project).stderr == b""


def test_only_what_can_be_mended_by_itself_is_promised_to_be(project):
    spoil(project, "reviewed: 2", "reviewed: 31.2.2")
    assert "--fix" not in text(project, "--language", "en")
    assert "--fix" not in text(project, "--language", "en", "--fix")


def test_fix_puts_deeper_folders_in_order_too_and_shows_files_with_windows_line_ends_line_by_line(project):
    file = spoil(project, "domain: tyovalineet", "domain: tyovalineet  ")
    deeper = file.parent / "syvalla" / file.name
    deeper.parent.mkdir()
    file.rename(deeper)
    deeper.write_bytes(deeper.read_bytes().replace(b"\n", b"\r\n"))
    told = run("check", "--fix", "--project", project, expect=None).stderr.decode()
    assert "- domain: tyovalineet  " in told and "summary:" not in told
    assert b"domain: tyovalineet\r\n" in deeper.read_bytes()


def test_a_strict_check_says_which_warnings_fail_it(project):
    spoil(project, "reviewed: 2", "reviewed: 1")
    last = text(project, "--language", "en", "--strict").rstrip("\n").split("\n")[-1]
    assert last == "There are no errors, but --strict does not accept the warnings: review-overdue"


def test_fix_leaves_what_is_not_certain(project):
    file = spoil(project, "reviewed: 2", "reviewed: eilen 2")
    before = file.read_bytes()
    run("check", "--fix", "--project", project, expect=1)
    assert file.read_bytes() == before



def test_formats_for_machines_are_the_same_in_every_language(project):
    spoil(project)
    for form in ["json", "sarif", "github"]:
        assert text(project, "--format", form, **FINNISH) == text(project, "--format", form)

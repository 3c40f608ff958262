"""`new` and `translate`: files that need nothing but to be filled in, and nothing that is there is ever overwritten."""

import json
import os
import pty
import re
import select
import subprocess
import time

import pytest
from conftest import ROOT, TOOL, run

KINDS = {
    "tuottajat": "provider", "asiakkaat": "asiakas", "ohjaajat": "steering-body", "palvelut": "palvelu",
    "tilanteet": "situation", "palveluketjut": "ketju", "tehtavat": "taskArea", "teemat": "teemat", "lupaukset": "lupaus",
    "mittarit": "metric", "verkostot": "verkosto", "aukot": "aukko", "lahteet": "source", "sivut": "page",
}
HEADER = "title: Kaapeli\nsummary: Lause.\nowner: tuottaja\nreviewed: 2026-11-01\nsources: [{source: lahde}]\n"


def git(folder, *arguments):
    identity = ["-c", "user.name=Testi", "-c", "user.email=testi@example.fi"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def small(tmp_path):
    folder = tmp_path / "pieni"
    for path, fields in {
        "content/index.md": HEADER, "content/tuottajat/tuottaja.md": HEADER + "domains: [ict]\n",
        "content/lahteet/lahde.md": HEADER + "publisher: Joku\ndate: 2024\n",
        "content/sivut/ohje.md": HEADER + "aliases: [neuvo, apu]\n",
    }.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{fields}---\n\nEnsimmäinen kappale.\n\nToinen kappale.\n")
    (folder / "site.yaml").write_text(
        'title: Kartta\nlanguages: [fi, sv]\ndomains:\n'
        '  - {id: ict, title: ICT, colour: "#000000", darkColour: "#ffffff"}\n'
    )
    (folder / "templates").symlink_to(ROOT / "templates")
    return folder


def errors(folder, expect=1):
    diagnostics = json.loads(run("check", "--project", folder, "--format", "json", expect=expect).stdout)
    return [diagnostic for diagnostic in diagnostics if diagnostic["severity"] == "error"]


def marks(file):
    """The lines of a file on which something is to be filled in."""
    return [number for number, line in enumerate(file.read_text().split("\n"), 1)
            if re.search(r"(^|[:-] )(TÄYTÄ|FYLL I|FILL IN)", line)]


def test_a_new_page_of_every_kind_has_nothing_wrong_but_what_is_to_be_filled_in(small):
    expected = []
    for folder, word in KINDS.items():
        run("new", word, f"uusi-{folder}", "--project", small)
        file = small / f"content/{folder}/uusi-{folder}.md"
        assert file.read_text().startswith("---\n")
        expected += [(str(file.relative_to(small)), line) for line in marks(file)]
    told = [(error["file"], error["line"]) for error in errors(small) if error["id"] == "to-be-filled"]
    assert sorted(told) == sorted(expected) and len(told) > 40
    assert {error["id"] for error in errors(small)} == {"to-be-filled"}


def test_a_new_page_with_every_value_given_has_nothing_wrong(small):
    run(
        "new", "palvelu", "--title", "Työpöytä & näyttö: peruspaketti", "--project", small, "--set", "provider=tuottaja",
        "--set", "domain=ict", "--set", "owner=tuottaja", "--set", "sources.source=lahde", "--set", "summary=Yksi # lause",
        "--set", "inputs=tilaus, sopimus", "--set", "obligation.level=mandatory", "--set", "url=https://example.fi",
    )
    file = small / "content/palvelut/tyopoyta-naytto-peruspaketti.md"
    text = file.read_text()
    assert 'title: "Työpöytä & näyttö: peruspaketti"' in text and "inputs:\n  - tilaus\n  - sopimus\n" in text
    assert len(marks(file)) == 1
    file.write_text("\n".join(line for line in text.split("\n") if not line.startswith("TÄYTÄ")))
    assert errors(small, expect=0) == []


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["palvelus", "x"], "palvelu"), (["sivut", "ohje"], "content/sivut/ohje.md"), (["sivut", "Uusi Sivu"], "uusi-sivu"),
        (["sivut"], "--title"), (["sivut", "uusi", "--set", "menuu=true"], "menu"), (["sivut", "uusi", "--set", "menu"], "="),
        (["sivut", "index"], "index"), (["sivut", "../ulos"], "ulos"),
    ],
)
def test_wrong_use_of_new_is_told_and_writes_nothing(small, arguments, told):
    before = sorted(small.rglob("*.md"))
    assert told in run("new", *arguments, "--project", small, expect=2).stderr.decode()
    assert sorted(small.rglob("*.md")) == before


def test_a_wrong_value_is_told_and_writes_nothing(small):
    process = run("new", "palvelu", "uusi", "--set", "provider=tuotaja", "--project", small, expect=1)
    assert "Did you mean `tuottaja`?" in process.stderr.decode()
    assert not (small / "content/palvelut").exists()


def test_near_names_are_shown(small):
    process = run("new", "palvelu", "kaapelit", "--project", small)
    assert "content/sivut/ohje.md: Kaapeli" in process.stderr.decode()


def test_a_file_that_is_there_is_never_overwritten(small):
    file = small / "content/palvelut/uusi.md"
    file.parent.mkdir()
    file.symlink_to(small / "muualla")
    run("new", "palvelu", "uusi", "--project", small, expect=2)
    assert file.is_symlink() and not (small / "muualla").exists()
    assert [path.name for path in file.parent.iterdir()] == ["uusi.md"]


def converse(arguments, answers, folder):
    """Runs the tool on a terminal of its own and gives an answer at each prompt."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execve(TOOL, [str(TOOL), *arguments], {**os.environ, "LC_ALL": "fi_FI.UTF-8"})
    output, answers, deadline = b"", list(answers), time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            if select.select([terminal], [], [], 0.2)[0]:
                output += os.read(terminal, 1 << 16)
        except OSError:
            break
        if answers and re.search(rb"(:|\])\s$", output) and not output.endswith(b"\n"):
            os.write(terminal, answers.pop(0).encode() + b"\n")
            time.sleep(0.1)
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), output.decode()


def test_on_a_terminal_it_asks_in_finnish_proposes_an_id_and_tells_what_is_wrong_with_an_answer(small):
    answers = ["Näyttöpalvelu", "ä ö!", "lahde", "nayttopalvelu", "Näytöt lainaksi.", "tuotaja", "tuottaja", "ict", "", "tuottaja", "lahde"]
    code, output = converse(["new", "palvelu"], answers, small)
    assert code == 0, output
    assert "ei kelpaa tunnukseksi" in output and "on jo sivulla content/lahteet/lahde.md" in output
    assert "nayttopalvelu" in output and "Tarkoititko `tuottaja`?" in output and "enintään 200 merkkiä" in output
    file = small / "content/palvelut/nayttopalvelu.md"
    assert "provider: tuottaja\n" in file.read_text() and "level: unknown\n" in file.read_text()
    assert len(marks(file)) == 1


def test_a_new_translation_has_nothing_wrong_but_what_is_to_be_filled_in(small):
    chain = small / "content/palveluketjut/ketju.md"
    chain.parent.mkdir()
    chain.write_text(
        "---\n" + HEADER + "trigger: Tarve\noutcome: >-\n  Tulos ja\n  sen jatko\ncustomer: tuottaja\nevidence: described\n"
        "steps:\n  - {id: eka, title: Eka, actor: tuottaja}\n  - {id: toka, title: 'Toka: #2', actor: tuottaja, input: Asia}\n"
        "handovers:\n  - {from: eka, to: toka, what: Asia, status: clear}\n---\n\nTeksti.\n"
    )
    expected = []
    for page in ["content/palveluketjut/ketju.md", "ohje", "content/index.md", "tuottaja", "lahde"]:
        run("translate", page, "sv", "--project", small)
    for file in small.rglob("*.sv.md"):
        expected += [(str(file.relative_to(small)), line) for line in marks(file)]
    told = errors(small)
    assert {error["id"] for error in told} == {"to-be-filled"}
    assert sorted((error["file"], error["line"]) for error in told) == sorted(expected) and len(told) > 15
    text = chain.with_suffix(".sv.md").read_text()
    assert "    # Toka: #2\n    title: FYLL I\n    # Asia\n    input: FYLL I\n" in text and "# Tulos ja sen jatko\n" in text
    for file in small.rglob("*.sv.md"):
        file.write_text(re.sub(r"^FYLL I.*\n", "", file.read_text(), flags=re.M).replace("FYLL I", "Ord"))
    diagnostics = json.loads(run("check", "--project", small, "--format", "json").stdout)
    assert not {d["id"] for d in diagnostics} & {"stale-translation", "to-be-filled", "missing-field"}


def test_what_has_changed_since_a_translation_was_made_is_shown_from_git(small):
    run("translate", "ohje", "sv", "--project", small)
    git(small, "init", "-q")
    git(small, "add", "content")
    git(small, "commit", "-qm", "Alku")
    original = small / "content/sivut/ohje.md"
    original.write_text(
        original.read_text().replace("summary: Lause.", "summary: Toinen lause.").replace("Toinen kappale", "Kolmas kappale")
    )
    git(small, "commit", "-qam", "Muutos")
    before = (small / "content/sivut/ohje.sv.md").read_bytes()
    output = run("translate", "ohje", "sv", "--project", small, "--language", "en").stdout.decode()
    assert "summary\n  - Lause.\n  + Toinen lause.\n" in output
    assert "  - Toinen kappale.\n  + Kolmas kappale.\n" in output and "Ensimmäinen" not in output
    told = json.loads(run("check", "--project", small, "--format", "json", expect=1).stdout)
    stale = next(diagnostic for diagnostic in told if diagnostic["id"] == "stale-translation")
    assert re.search(r'translationOf: "[0-9a-f]{12}"', output)[0] in stale["help"]
    assert (small / "content/sivut/ohje.sv.md").read_bytes() == before


def test_without_a_history_it_says_that_the_changes_are_not_known(small):
    run("translate", "ohje", "sv", "--project", small)
    assert "is up to date" in run("translate", "ohje", "sv", "--project", small, "--language", "en").stdout.decode()
    original = small / "content/sivut/ohje.md"
    original.write_text(original.read_text().replace("Lause.", "Toinen lause."))
    output = run("translate", "ohje", "sv", "--project", small, "--language", "fi").stdout.decode()
    assert "muutoksia ei voi näyttää" in output


@pytest.mark.parametrize("arguments, told", [(["ohjee", "sv"], "ohje"), (["ohje", "de"], "sv"), (["ohje", "fi"], "sv")])
def test_wrong_use_of_translate_is_told(small, arguments, told):
    assert told in run("translate", *arguments, "--project", small, expect=2).stderr.decode()

"""The way back: `ask` writes what waits for an organisation, `answers` takes its filled table in, and nothing by itself."""

import csv
import datetime
import io
import re
import subprocess

import pytest
from conftest import copy_project, run, tree_bytes

# The day before the shipped content's first letter would come back.
DAY = "2026-11-27"


def ask(project, *organisations, format="csv", language="fi", **options):
    of = [part for organisation in organisations for part in ("--of", organisation)]
    return run("ask", "--project", project, *of, "--format", format, "--language", language, **options).stdout


def rows(table):
    assert table.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=";"))


def filled(table, fill, delimiter=";", encoding="utf-8-sig", day=DAY):
    """The table as somebody has filled it in: `fill` gives the answer and the note of a row, or None."""
    read = rows(table)
    for row in read:
        answer = fill(row)
        if answer:
            row["vastaus"], row["huomautus"] = answer
            row["päivä"] = day
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, read[0].keys(), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(read)
    return text.getvalue().encode(encoding, errors="replace")


def answers(project, folder, *tables, expect=0, write=False, language="fi"):
    paths = []
    for number, table in enumerate(tables):
        path = folder / f"vastaus-{number}.csv"
        path.write_bytes(table)
        paths.append(path)
    return run(
        "answers", *paths, *(["--write"] if write else []), "--project", project, "--language", language, expect=expect)


def output(process):
    return process.stdout.decode(), process.stderr.decode()


def yes(row):
    return ("kyllä", "") if row["tunnus"].startswith(("vahvistus/", "vaihe/")) else None


def shared_handovers(project, first, second):
    """Ids of handovers that wait for both of two organisations and are not clear."""
    def open_ones(organisation):
        return {row["tunnus"] for row in rows(ask(project, organisation))
                if row["tunnus"].startswith("luovutus/") and "epäselvä" in row["kysymys"]}
    return sorted(open_ones(first) & open_ones(second))


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "vastaukset"
    made.mkdir()
    return made


def test_without_an_organisation_it_lists_how_much_waits_for_whom(project):
    text = run("ask", "--project", project, "--language", "fi").stdout.decode()
    counts = [int(count) for count in re.findall(r"^[a-z0-9-]+: .*?, kysymyksiä (\d+) \(", text, re.M)]
    assert len(counts) > 8 and counts == sorted(counts, reverse=True)
    assert text.splitlines()[-1].startswith("Seuraavaksi: palvelukartta ask --of ")
    assert sum(f"{name}: " in text for name in ("palkeet", "valtori", "keha-keskus")) == 3


def test_an_unknown_organisation_gets_a_near_miss(project):
    failed = run("ask", "--project", project, "--of", "palkeat", "--language", "sv", expect=2)
    assert "Menade du ”palkeet”?" in failed.stderr.decode()


@pytest.mark.parametrize("language, title", [("fi", "Kysymyksiä: "), ("sv", "Frågor till: "), ("en", "Questions to: ")])
def test_the_letter_asks_the_same_in_every_form_and_language(project, language, title):
    markdown = ask(project, "valtori", format="md", language=language).decode()
    page = ask(project, "valtori", format="html", language=language).decode()
    table = list(csv.reader(io.StringIO(ask(project, "valtori", language=language).decode("utf-8-sig"), newline=""), delimiter=";"))
    ids = [row[0] for row in table[1:]]
    assert len(ids) == len(set(ids)) > 30
    assert re.findall(r"`([a-z]+/[^`]+)`", markdown) == ids
    assert re.findall(r'<p class="id">([^<]+)</p>', page) == ids
    assert f"# {title}" in markdown and f"<h1>{title}" in page and f'<html lang="{language}">' in page
    assert "<script" not in page and not re.search(r'(src|href)="(?!https?://)', page) and "url(" not in page
    assert markdown.count("\n### ") == page.count("<section>") == len(ids)


def test_three_organisations_ask_fill_answers_check_build(project, folder, tmp_path):
    names = ["palkeet", "valtori", "dvv"]
    tables = [filled(ask(project, name), yes) for name in names]
    before = tree_bytes(project)
    shown, _ = output(answers(project, folder, *tables))
    assert tree_bytes(project) == before, "nothing may be written before it is asked for"
    assert "--- a/content/palvelut/" in shown and "\n+++ b/content/palvelut/" in shown
    # What is shown is a difference that the system's own program can apply.
    patch = shown[:shown.index("\n\nVahvistuksia ") + 1]
    copy = copy_project(tmp_path / "patched")
    subprocess.run(["patch", "-p1", "--quiet", "-d", copy], input=patch.encode(), check=True)
    told, _ = output(answers(project, folder, *tables, write=True))
    after = tree_bytes(project)
    assert after == tree_bytes(copy)
    changed = [name for name in after if after[name] != before[name]]
    assert after.keys() == before.keys() and f"Kirjoitettu {len(changed)} tiedostoa" in told
    for name in changed:
        was, now = before[name].decode().splitlines(), iter(after[name].decode().splitlines())
        assert all(line in now for line in was), f"{name}: a line has gone or changed"
    questions = sum(row["tunnus"].startswith(("vahvistus/", "vaihe/")) for name in names for row in rows(ask(project, name)))
    assert questions == 0
    checked = run("check", "--project", project, "--language", "fi").stdout.decode()
    assert "stale-translation" not in checked and ": virhe: " not in checked
    run("build", "--project", project, "--output", tmp_path / "public")
    page = (tmp_path / "public/vahvistukset.html").read_text()
    row = page[page.index(">Palkeet<"):]
    confirmed, of = re.search(r'data-label="Vaiheet">(\d+) / (\d+)<', row).groups()
    assert confirmed == of != "0"
    again, _ = output(answers(project, folder, *tables, write=True))
    assert tree_bytes(project) == after and "Ei muutettavaa." in again


@pytest.mark.parametrize("together", [True, False])
def test_a_handover_is_confirmed_when_both_parties_say_the_same(project, folder, together):
    handover = shared_handovers(project, "palkeet", "valtiokonttori")[0]
    clear = [filled(ask(project, name), lambda row: ("Selvä.", "") if row["tunnus"] == handover else None)
             for name in ("palkeet", "valtiokonttori")]
    chain = project / "content/palveluketjut" / (handover.split("/")[1] + ".md")
    was = chain.read_text()
    if not together:
        told, _ = output(answers(project, folder, clear[0], write=True))
        assert "puuttuu valtiokonttori" in told and chain.read_text() == was
        return
    told, _ = output(answers(project, folder, *clear, write=True))
    added = [line for line in chain.read_text().splitlines() if line not in was.splitlines()]
    assert "    status: clear" in chain.read_text() and sum("- by:" in line for line in added) == 2
    assert any("palkeet" in line for line in added) and any("valtiokonttori" in line for line in added)
    assert handover not in {row["tunnus"] for name in ("palkeet", "valtiokonttori") for row in rows(ask(project, name))}
    run("check", "--project", project)


def test_a_contradiction_becomes_a_grey_area_with_both_answers_and_is_never_overwritten(project, folder, tmp_path):
    handover = shared_handovers(project, "palkeet", "valtiokonttori")[0]
    said = {"palkeet": ("selvä", "Sovittu palvelusopimuksessa, ks. [[liite]]"), "valtiokonttori": ("epäselvä", "Ei sovittu: \"ei\" mitään")}
    tables = [filled(ask(project, name), lambda row: said[name] if row["tunnus"] == handover else None) for name in said]
    before = tree_bytes(project)
    shown, _ = output(answers(project, folder, *tables))
    path = "content/aukot/eri-vastaukset-" + "-".join(handover.split("/")[1:]) + ".md"
    assert f"--- /dev/null\n+++ b/{path}\n" in shown and "osapuolet" in shown.lower()
    answers(project, folder, *tables, write=True)
    page = (project / path).read_text()
    assert "kind: interface" in page and "Sovittu palvelusopimuksessa" in page and "Ei sovittu" in page
    assert (project / path.replace(".md", ".sv.md")).is_file() and (project / path.replace(".md", ".en.md")).is_file()
    assert all(tree_bytes(project)[name] == before[name] for name in before), "no page that was there may change"
    run("check", "--project", project)
    run("build", "--project", project, "--output", tmp_path / "public")
    made = next((tmp_path / "public").glob("*/" + path.split("/")[-1][:-3] + ".html"))
    assert "Sovittu palvelusopimuksessa" in made.read_text()
    (project / path).write_text(page + "\nOma lisäys.\n")
    again, _ = output(answers(project, folder, *tables, write=True))
    assert "on jo, ei kirjoiteta" in again and (project / path).read_text().endswith("Oma lisäys.\n")


def test_obligations_become_their_word_and_free_texts_are_listed_by_hand(project, folder):
    asked = rows(ask(project, "valtori")) + rows(ask(project, "palkeet")) + rows(ask(project, "keha-keskus"))
    obligation = next(row for row in asked if row["tunnus"].startswith("velvoite/"))
    price = next(row for row in asked if row["tunnus"].startswith("hinta/") and row["vastaaja"] == obligation["vastaaja"])
    said = {obligation["tunnus"]: ("Vapaaehtoinen", "laki 1226/2013"), price["tunnus"]: ("12 €/kk\nalv 0 %", "")}
    table = filled(ask(project, obligation["vastaaja"]), lambda row: said.get(row["tunnus"]))
    service = project / "content/palvelut" / (obligation["tunnus"].split("/")[1] + ".md")
    told, _ = output(answers(project, folder, table, write=True))
    assert re.search(r"level: voluntary$", service.read_text(), re.M)
    by_hand = told[told.index("Otettava sisään käsin:"):]
    assert re.search(r"  content/palvelut/[a-z0-9-]+\.md:\d+: hinta/\S+ \S+ 2026-11-27: 12 €/kk alv 0 %", by_hand)
    assert "laki 1226/2013" in by_hand
    run("check", "--project", project)


@pytest.mark.parametrize("delimiter, encoding", [(",", "utf-8"), (";", "cp1252"), ("\t", "utf-8-sig")])
def test_it_reads_what_spreadsheets_save_and_leaves_what_is_not_filled_in(project, folder, delimiter, encoding):
    table = ask(project, "dvv")
    wanted = next(row["tunnus"] for row in rows(table) if row["tunnus"].startswith("vahvistus/"))
    half = filled(table, lambda row: ("Kyllä", "") if row["tunnus"] == wanted else None, delimiter, encoding, day="27.11.2026")
    shown, _ = output(answers(project, folder, half))
    assert shown.count("\n+++ b/") == 1 and "+  - by: dvv" in shown
    assert "+    date: 2026-11-27" in shown


def test_a_wrong_file_is_refused_with_its_place_and_a_way_out(project, folder):
    before = tree_bytes(project)
    good = ask(project, "dvv")
    identity = next(row["tunnus"] for row in rows(good) if row["tunnus"].startswith("vahvistus/"))
    faulty = [
        (b"PK\x03\x04\x00rest", ":1:1: The file is no CSV table"),
        (b"a;b\n1;2\n", ":1:1: The table lacks the column: tunnus, id, id"),
        (b"id;answer\nx;\"open\n", ":2:3: A quotation mark opens a cell"),
        (f"id;answer;by;date\n{identity}x;yes;dvv;2026-11-01\n".encode(), f"Did you mean “{identity}”?"),
        (f"id;answer;by;date\n{identity};yes;palkeet;2026-11-01\n".encode(), "It can be answered by: dvv"),
        (f"id;answer;by;date\n{identity};yes;dvv;\n".encode(), "The answer lacks its day"),
        (f"id;answer;by;date\n{identity};yes;dvv;31.2.2026\n".encode(), "“31.2.2026” is no day"),
        (f"id;answer;by;date\n{identity};pakollinen;dvv;2026-11-01\n".encode(), "Write one of these"),
        (f"id;answer;by;date\n{identity};yes;dvv;2026-11-01\n{identity};no;dvv;2026-11-01\n".encode(), ":3:1:"),
        (f"id;answer;by;date\n{identity};yes;dvv;{datetime.date.today().year + 2}-01-01\n".encode(), "still to come"),
    ]
    for table, words in faulty:
        _, told = output(answers(project, folder, table, expect=1, write=True, language="en"))
        assert words in told and "Nothing was taken in" in told, (words, told)
    assert run("answers", folder / "none.csv", "--project", project, expect=3).stderr
    assert tree_bytes(project) == before

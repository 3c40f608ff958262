"""Warnings that a project accepts with a reason: counted, not printed, no hindrance to --strict, and told when they are gone."""

import json
import os
import subprocess

import pytest
from conftest import ROOT, TOOL, run
from jsonschema import Draft4Validator
from mistakes import FILES
from test_mistakes import write_project
from test_sarif import SCHEMA

# A warning: the review of the service is long overdue.
OLD = {"content/palvelut/palvelu.md": FILES["content/palvelut/palvelu.md"].replace("reviewed: 2026-11-01", "reviewed: 2020-01-01")}
ITEM = "  - id: {id}\n    where: {where}\n    reason: Palvelu on lakannut\n"
# 28 November 2026.
DAY = os.environ | {"SOURCE_DATE_EPOCH": "1795824000"}


def accepting(folder, *items):
    """The project with an overdue review, and these warnings accepted."""
    site = FILES["site.yaml"] + ("accepted:\n" + "".join(ITEM.format(id=id, where=where) for id, where in items) if items else "")
    return write_project(folder, FILES | OLD | {"site.yaml": site})


def check(folder, *arguments, expect=0):
    return run("check", "--project", folder, "--language", "en", *arguments, expect=expect, env=DAY).stdout.decode()


@pytest.fixture
def others(tmp_path):
    """The warnings of the project besides the one that the tests accept."""
    told = json.loads(check(accepting(tmp_path / "plain"), "--format", "json"))
    assert sum(item["id"] == "review-overdue" for item in told) == 1
    return [(item["id"], item["file"]) for item in told if item["id"] != "review-overdue"]


@pytest.mark.parametrize("where", ["palvelu", "content/palvelut/palvelu.md"])
def test_it_is_counted_in_one_line_and_passes_a_strict_check(tmp_path, others, where):
    folder = accepting(tmp_path / "koe", ("review-overdue", where), *others)
    count = len(others) + 1
    words = "1 accepted warning; the reason is" if count == 1 else f"{count} accepted warnings; the reasons are"
    told = check(folder, "--strict")
    assert told.startswith(f"Besides, {words} in site.yaml.\n") and told.endswith("All is well. Next: palvelukartta build\n")
    built = run("build", "--strict", "--project", folder, "--language", "en", env=DAY).stderr.decode()
    assert built.startswith(f"Besides, {words}")
    check(accepting(tmp_path / "koe", *others), "--strict", expect=1)


def test_machines_get_it_marked_in_sarif_and_not_at_all_in_json_and_github(tmp_path):
    folder = accepting(tmp_path / "koe", ("review-overdue", "palvelu"))
    assert "review-overdue" not in check(folder, "--format", "json") + check(folder, "--format", "github")
    log = json.loads(check(folder, "--format", "sarif"))
    assert list(Draft4Validator(SCHEMA).iter_errors(log)) == []
    marks = {result["ruleId"]: result.get("suppressions") for result in log["runs"][0]["results"]}
    assert marks.pop("review-overdue") == [{"kind": "external", "justification": "Palvelu on lakannut"}]
    assert set(marks.values()) <= {None}


def test_one_that_no_longer_occurs_is_a_warning_at_its_item(tmp_path):
    folder = accepting(tmp_path / "koe", ("review-overdue", "palvelu"), ("review-overdue", "laki"))
    line = (folder / "site.yaml").read_text().split("\n").index("    where: laki")
    (gone,) = [item for item in json.loads(check(folder, "--format", "json")) if item["id"] == "accepted-warning-gone"]
    assert (gone["file"], gone["line"], gone["column"], gone["severity"]) == ("site.yaml", line, 5, "warning")
    assert "`review-overdue`" in gone["message"] and "`laki`" in gone["message"]
    assert "accepted-warning-gone" in check(folder, "--strict", expect=1).split("\n")[-2]


def test_with_an_error_nothing_is_said_of_what_it_may_hide(tmp_path):
    folder = accepting(tmp_path / "koe", ("review-overdue", "laki"))
    (folder / "content/teemat/teema.md").write_text("---\ntitle: [\n---\n")
    assert "accepted-warning-gone" not in check(folder, "--format", "json", expect=1)


def test_the_preview_counts_them_apart(tmp_path, others):
    folder = accepting(tmp_path / "koe", ("review-overdue", "palvelu"), *others)
    command = [TOOL, "serve", "--project", folder, "--port", "0", "--language", "en"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=DAY) as server:
        try:
            said = next(line for line in server.stderr if line.startswith(b"No errors"))
        finally:
            server.terminate()
    assert said.decode() == f"No errors, no warnings. Accepted in site.yaml and not counted: {len(others) + 1}\n"


def test_the_shipped_catalogue_passes_a_strict_check_and_build(tmp_path):
    told = run("check", "--strict", "--project", ROOT, "--language", "en").stdout.decode()
    assert " accepted warnings; the reasons are in site.yaml.\n" in told and "[" not in told
    run("build", "--strict", "--project", ROOT, "--output", tmp_path / "public")

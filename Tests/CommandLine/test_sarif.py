"""SARIF 2.1.0 by OASIS's own schema, and by what GitHub's code scanning asks for beyond it, for every mistake we know."""

import json
import re
import sysconfig
from pathlib import Path

import pytest
from conftest import run
from jsonschema import Draft4Validator
from mistakes import FILES, MISTAKES
from test_mistakes import write_project

SCHEMA = json.loads((Path(sysconfig.get_path("purelib")) / "sarif-schema.json").read_text())


def problems(log):
    """What the schema says of a log, and what GitHub would refuse or not show."""
    found = [error.message for error in Draft4Validator(SCHEMA).iter_errors(log)]
    (one,) = log["runs"]
    rules = one["tool"]["driver"]["rules"]
    for rule in rules:
        if not rule["shortDescription"]["text"] or not re.fullmatch(r"[a-z][a-z-]*[a-z]", rule["id"]):
            found.append(f"rule {rule}")
    for result in one["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"] or result["level"] not in ("error", "warning", "note"):
            found.append(f"rule or level of {result}")
        (location,) = result["locations"]
        place = location["physicalLocation"]
        if re.match(r"/|[a-z]+:|\.\.", place["artifactLocation"]["uri"]) or " " in place["artifactLocation"]["uri"]:
            found.append(f"address of {result}")
        region = place["region"]
        if (region["startLine"], region["startColumn"]) > (region["endLine"], region["endColumn"]):
            found.append(f"region of {result}")
    return found


def log_of(folder):
    process = run("check", "--project", folder, "--format", "sarif", expect=None)
    return json.loads(process.stdout)


@pytest.fixture
def folder(tmp_path):
    return write_project(tmp_path / "koe", FILES)


def test_the_schema_is_that_of_the_standard():
    assert SCHEMA["title"] == "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"
    assert list(Draft4Validator(SCHEMA).iter_errors({"version": "2.0.0", "runs": []})) != []


def test_every_mistake_is_told_in_valid_sarif(folder):
    told = set()
    for mistake in MISTAKES:
        text = FILES[mistake.file]
        (folder / mistake.file).write_text(text.replace(mistake.old, mistake.new, 1))
        log = log_of(folder)
        (folder / mistake.file).write_text(text)
        assert problems(log) == [], mistake
        told |= {result["ruleId"] for result in log["runs"][0]["results"]}
    assert {mistake.id for mistake in MISTAKES} <= told


def test_names_that_no_address_may_hold_and_a_project_without_fault_are_valid_too(folder):
    assert problems(log_of(folder)) == []
    (folder / "content/sivut").mkdir()
    (folder / "content/sivut/väärä nimi: #1?.md").write_text("---\n---\n")
    log = log_of(folder)
    assert problems(log) == []
    addresses = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in log["runs"][0]["results"]}
    assert "content/sivut/v%C3%A4%C3%A4r%C3%A4%20nimi%3A%20%231%3F.md" in addresses


@pytest.mark.parametrize("format", ["sarif", "github"])
def test_paths_begin_where_the_program_is_started_as_code_hosts_expect(folder, format):
    mistake = MISTAKES[0]
    path = folder / mistake.file
    path.write_text(path.read_text().replace(mistake.old, mistake.new, 1))
    inside = run("check", "--format", format, cwd=folder, expect=None).stdout.decode()
    outside = run("check", "--format", format, "--project", f"./{folder.name}/", cwd=folder.parent, expect=None).stdout.decode()
    assert mistake.file in inside and f"{folder.name}/{mistake.file}" not in inside
    assert f"{folder.name}/{mistake.file}" in outside
    assert outside.replace(f"{folder.name}/content/", "content/").replace(f"{folder.name}/site.yaml", "site.yaml") == inside

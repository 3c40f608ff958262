"""The catalogue against a table of facts written from the documents: names what is missing or differs."""

import json

import pytest

from conftest import ROOT, copy_project, run

FACTS = json.loads((ROOT / "Tests/facts.json").read_text())


def catalogue(site):
    data = json.loads((site / "data/catalogue.json").read_text())
    return {record["id"]: record for record in data["records"]}


def written(value):
    """A metric's value as the documents write it: `<28`, `4.21*` for a preliminary actual, `NA`."""
    star = "*" if value.get("preliminary") and value["kind"] == "actual" else ""
    return f"{value.get('comparison', '')}{value['value']}{star}"


def differences(records):
    """Everything in which the catalogue differs from the facts, in words."""
    found = []

    def expect(what, actual, expected):
        if actual != expected:
            found.append(f"{what}: {actual!r}, not {expected!r}")

    def of_kind(kind):
        return {id: record for id, record in records.items() if record["kind"] == kind}

    providers = of_kind("provider")
    expect("providers", sorted(providers), sorted([*FACTS["providers"], *FACTS["aggregators"]]))
    for id, domains in FACTS["providers"].items():
        missing = set(domains) - set(providers.get(id, {}).get("domains", []))
        expect(f"domains of {id} that are missing", sorted(missing), [])
    for id, number in FACTS["laws"].items():
        expect(f"{id} has the law {number}", number in [law.get("number") for law in providers[id].get("laws", [])], True)
    expect("themes", sorted(r["title"]["fi"] for r in of_kind("theme").values()), sorted(FACTS["themes"]))
    for number, (theme, title) in enumerate(FACTS["promises"], start=1):
        promise = records.get(f"lupaus-{number}", {})
        expect(f"promise {number}", (promise.get("theme"), promise.get("title", {}).get("fi")), (theme, title))
    for id, facts in FACTS["metrics"].items():
        metric = records.get(id)
        if metric is None:
            found.append(f"metric {id} is missing")
            continue
        expect(f"direction of {id}", metric["direction"], facts["direction"])
        values = {str(value["year"]): value for value in metric["values"]}
        expect(f"years of {id}", sorted(values), sorted(year for year in facts if year != "direction"))
        for year, value in values.items():
            # catalogue.json keeps the decimals: 4.0 is a target, 4.00 an actual, and both read as 4.
            raw = value["value"]
            fact = facts.get(year, "").strip("<*")
            same = raw == fact if "NA" in (raw, fact) else float(raw) == float(fact or "nan")
            marks = written(value).replace(str(raw), "") == facts.get(year, "").replace(fact, "")
            if not (same and marks):
                found.append(f"{id} in {year}: {written(value)}, not {facts.get(year)}")
            expect(f"kind of {id} in {year}", value["kind"], "actual" if int(year) <= 2023 else "target")
            if int(year) in FACTS["preliminaryTargets"] and raw != "NA":
                expect(f"{id} in {year} is preliminary", value.get("preliminary"), True)
    expect("task areas", len(of_kind("taskArea")), FACTS["taskAreas"])
    expect("networks", sorted(of_kind("network")), sorted(FACTS["networks"]))
    chains = of_kind("serviceChain")
    expect("number of chains", len(chains), FACTS["chainCount"])
    for id, evidence in FACTS["chains"].items():
        expect(f"evidence of {id}", chains.get(id, {}).get("evidence"), evidence)
    expect("number of situations", len(of_kind("situation")), FACTS["situationCount"])
    expect("enough services", len(of_kind("service")) >= FACTS["minimumServices"], True)
    for id, (day, successor) in FACTS["ended"].items():
        record = records.get(id, {})
        expect(f"end of {id}", (record.get("validTo"), successor in record.get("successor", [])), (day, True))
    return found


def test_the_catalogue_holds_the_facts_of_the_documents(site):
    assert differences(catalogue(site)) == []


@pytest.mark.parametrize(
    "file, old, new",
    [
        ("mittarit/keha-maksatuksen-kasittelyaika.md", "29,96", "29,69"),
        ("lupaukset/lupaus-4.md", "asiakaskokemusta", "asiakaskokemuksia"),
        ("asiakkaat/te-toimistot.md", "2024-12-31", "2025-12-31"),
    ],
)
def test_one_changed_figure_is_noticed(tmp_path, file, old, new):
    project = copy_project(tmp_path / "project")
    path = project / "content" / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    run("build", "--project", project)
    assert differences(catalogue(project / "public")) != []

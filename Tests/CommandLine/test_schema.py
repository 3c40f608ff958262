"""The published schemas say what the program says: held against the content by a validator that is not ours."""

import json
import re

import pytest
import yaml
from conftest import ROOT, run
from jsonschema import Draft202012Validator

KINDS = {
    "tuottajat": "provider", "asiakkaat": "customer", "ohjaajat": "steeringBody", "palvelut": "service",
    "tilanteet": "situation", "palveluketjut": "serviceChain", "tehtavat": "taskArea", "teemat": "theme",
    "lupaukset": "promise", "mittarit": "metric", "verkostot": "network", "aukot": "greyArea", "lahteet": "source",
    "sivut": "article", "content": "article",
}


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read: a date is a text, and `yes` is one too."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(true|false)$", "tf"), ("null", r"^(~|null|)$", ["~", "n", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+0123456789."),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def front_matter(text):
    return yaml.load(text.split("\n---", 1)[0].removeprefix("---"), CoreLoader)


@pytest.fixture(scope="module")
def schemas(site):
    loaded = {path.stem: json.loads(path.read_text()) for path in (site / "data/schema").glob("*.json")}
    for schema in loaded.values():
        Draft202012Validator.check_schema(schema)
    return {name: Draft202012Validator(schema) for name, schema in loaded.items()}


def problems(validator, instance):
    return [f"{error.json_path}: {error.message[:120]}" for error in validator.iter_errors(instance)]


def test_there_is_a_schema_for_every_kind_and_its_translation_for_the_site_and_for_the_catalogue(schemas):
    kinds = set(KINDS.values())
    assert set(schemas) == kinds | {kind + ".translation" for kind in kinds} | {"site", "catalogue"}


def test_every_file_of_the_content_is_valid_by_its_schema(schemas):
    found, seen = [], set()
    for path in sorted((ROOT / "content").rglob("*.md")):
        name = KINDS[path.parent.name] + (".translation" if path.name.count(".") > 1 else "")
        seen.add(name)
        found += [f"{path}: {problem}" for problem in problems(schemas[name], front_matter(path.read_text()))]
    assert found == []
    assert len(seen) > 20


def test_site_yaml_and_the_catalogue_as_data_are_valid_by_their_schemas(schemas, site):
    assert problems(schemas["site"], yaml.load((ROOT / "site.yaml").read_text(), CoreLoader)) == []
    assert problems(schemas["catalogue"], json.loads((site / "data/catalogue.json").read_text())) == []


def test_every_field_is_described_in_finnish_and_in_english(schemas):
    def fields(schema):
        if not isinstance(schema, dict):
            return
        for name, field in schema.get("properties", {}).items():
            yield name, field
            yield from fields(field)
        for part in [schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", [])]:
            yield from fields(part)

    for name, validator in schemas.items():
        if name == "catalogue":
            continue
        assert len(list(fields(validator.schema))) > 2
        for field, schema in fields(validator.schema):
            assert schema.get("description", "").count("\n\n") == 1, (name, field)


CHAIN = """trigger: Tarve
outcome: Tulos
customer: asiakas
evidence: described
steps:
  - {id: eka, title: Eka, actor: tuottaja}
  - {id: toka, title: Toka, actor: asiakas}
handovers:
  - {from: eka, to: toka, what: Asia, status: clear}
"""
SERVICE = "provider: tuottaja\ndomain: ict\nobligation: {level: unknown}\n"
METRIC = "subject: tuottaja\nunit: '%'\ndirection: higher\nvalues: [{year: 2025, kind: actual, value: \"4,2\"}]\n"
HEADER = "title: Nimi\nsummary: Lause.\nowner: tuottaja\nreviewed: 2026-11-01\nsources: [{source: lahde}]\n"
FIELDS = {
    "tuottajat": "domains: [ict]\n", "asiakkaat": "form: agency\n", "palvelut": SERVICE, "palveluketjut": CHAIN,
    "mittarit": METRIC, "lahteet": "publisher: Julkaisija\ndate: 2024-06\n", "sivut": "menu: true\n",
}
# Folder, what is written, what takes its place.
MISTAKES = [
    ("sivut", "title: Nimi\n", ""),
    ("sivut", "title: Nimi", "title:"),
    ("sivut", "title: Nimi", "title: [a, b]"),
    ("sivut", "title: Nimi", "titel: Nimi"),
    ("sivut", "title: Nimi", "title: \"  \""),
    ("sivut", "summary: Lause.", "summary: " + "a" * 201),
    ("sivut", "owner: tuottaja", "owner: Tuottaja Oy"),
    ("sivut", "reviewed: 2026-11-01", "reviewed: 1.11.2026"),
    ("sivut", "reviewed: 2026-11-01", "reviewed: 2026"),
    ("sivut", "sources: [{source: lahde}]", "sources: []"),
    ("sivut", "sources: [{source: lahde}]", "sources: lahde"),
    ("sivut", "sources: [{source: lahde}]", "sources: [lahde]"),
    ("sivut", "sources: [{source: lahde}]", "sources: [{sorce: lahde}]"),
    ("sivut", "menu: true", "menu: yes"),
    ("sivut", "menu: true", "order: eka"),
    ("tuottajat", "domains: [ict]", "domains: ict"),
    ("tuottajat", "domains: [ict]", "domains: [ict]\nform: firma"),
    ("tuottajat", "domains: [ict]", "domains: [ict]\nwebsite: www.example.fi"),
    ("tuottajat", "domains: [ict]", "domains: [ict]\nlaws: [{number: \"1/2020\"}]"),
    ("tuottajat", "domains: [ict]", "domains: [ict]\ncontact: [{channel: Sivu, url: \"ftp://example.fi\"}]"),
    ("palvelut", "obligation: {level: unknown}", "obligation: unknown"),
    ("palvelut", "obligation: {level: unknown}", "obligation: {level: perhaps}"),
    ("palvelut", "obligation: {level: unknown}", "obligation: {basis: Laki}"),
    ("palvelut", "provider: tuottaja\n", ""),
    ("palvelut", "provider: tuottaja", "provider: tuottaja\nprice: 10"),
    ("palvelut", "provider: tuottaja", "provider: tuottaja\nlifecycle: new"),
    ("palveluketjut", "status: clear", "status: selvä"),
    ("palveluketjut", "id: eka, title: Eka", "id: eka"),
    ("palveluketjut", "id: eka", "id: Eka vaihe"),
    ("palveluketjut", "customer: asiakas", "customer: asiakas\nmetrics: mittari"),
    ("palveluketjut", "actor: asiakas", "actor: asiakas, optional: ehkä"),
    ("palveluketjut", "actor: asiakas", "actor: asiakas, also: [{actor: tuottaja}]"),
    ("mittarit", "value: \"4,2\"", "value: neljä"),
    ("mittarit", "value: \"4,2\"", "value: \"4,2 %\""),
    ("mittarit", "year: 2025", "year: \"2025\""),
    ("mittarit", "value: \"4,2\"", "value: \"4,2\", comparison: \"~\""),
    ("lahteet", "date: 2024-06", "date: kesä 2024"),
    ("lahteet", "date: 2024-06", "date: 2024-06\nlanguage: Finnish"),
    ("lahteet", "date: 2024-06", "date: 2024-06\nurl: https://"),
]
TRANSLATION = "title: Namn\ntranslationOf: \"0123456789ab\"\n"
TRANSLATION_MISTAKES = [
    ("sivut", "title: Namn", "title: Namn\nreviewed: 2026-11-01"),
    ("sivut", "title: Namn", "title: Namn\nrubrik: Namn"),
    ("sivut", "translationOf: \"0123456789ab\"\n", ""),
    ("palveluketjut", "title: Namn", "title: Namn\nsteps: [{title: Steg}]"),
    ("palveluketjut", "title: Namn", "title: Namn\nsteps: {eka: {actor: asiakas}}"),
    ("palveluketjut", "title: Namn", "title: Namn\nhandovers: [{from: eka, to: toka, status: clear}]"),
]
SITE = 'title: Kartta\nlanguages: [fi, sv]\ndomains:\n  - {id: ict, title: ICT, colour: "#000000", darkColour: "#ffffff"}\n'
SITE_MISTAKES = [
    ("title: Kartta", "titel: Kartta"), ("languages: [fi, sv]", "languages: fi"), ('"#000000"', "black"),
    ("title: Kartta", "title: Kartta\nbaseURL: example.fi"), ("title: Kartta", "title: Kartta\nprecompress: yes"),
    ("title: Kartta", "title: Kartta\nlicence: {id: CC0-1.0}"),
    ("title: Kartta", "title: Kartta\naccepted: [{id: uncited-source, where: lahde}]"),
    ("title: Kartta", "title: Kartta\naccepted: [{id: uncited, where: lahde, reason: Uusi}]"),
]


def page(fields):
    return f"---\n{fields}---\n\nTeksti.\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A project with one right page of each of these kinds, and the right pages that the wrong translations are of."""
    folder = tmp_path_factory.mktemp("small")
    names = {"tuottajat": "tuottaja", "asiakkaat": "asiakas", "lahteet": "lahde"}
    for kind, fields in FIELDS.items():
        write(folder / "content" / kind / f"{names.get(kind, 'sivu-' + kind)}.md", HEADER + fields)
    for number, (kind, _, _) in enumerate(TRANSLATION_MISTAKES):
        write(folder / "content" / kind / f"kaannetty-{number}.md", HEADER + FIELDS[kind])
    write(folder / "content/index.md", HEADER)
    (folder / "site.yaml").write_text(SITE)
    (folder / "templates").symlink_to(ROOT / "templates")
    return folder


def write(file, fields):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page(fields))


def files_with_errors(folder, expect):
    diagnostics = json.loads(run("check", "--project", folder, "--format", "json", expect=expect).stdout)
    return {diagnostic["file"] for diagnostic in diagnostics if diagnostic["severity"] == "error"}


def test_what_the_program_refuses_the_schema_refuses(schemas, small):
    assert files_with_errors(small, expect=0) == set()
    wrong = {}
    for number, (kind, before, after) in enumerate(MISTAKES):
        right = HEADER + FIELDS[kind]
        assert before in right
        wrong[f"content/{kind}/virhe-{number}.md"] = (schemas[KINDS[kind]], right, right.replace(before, after, 1))
    for number, (kind, before, after) in enumerate(TRANSLATION_MISTAKES):
        wrong[f"content/{kind}/kaannetty-{number}.sv.md"] = (
            schemas[KINDS[kind] + ".translation"], TRANSLATION, TRANSLATION.replace(before, after, 1))
    try:
        for path, (schema, right, fields) in wrong.items():
            assert problems(schema, front_matter(page(right))) == [], path
            assert problems(schema, front_matter(page(fields))) != [], (path, fields)
            write(small / path, fields)
        assert files_with_errors(small, expect=1) == set(wrong)
    finally:
        for path in wrong:
            (small / path).unlink(missing_ok=True)


@pytest.mark.parametrize("right, wrong", SITE_MISTAKES)
def test_what_the_program_refuses_in_site_yaml_the_schema_refuses(schemas, small, right, wrong):
    (small / "site.yaml").write_text(SITE.replace(right, wrong, 1))
    try:
        assert problems(schemas["site"], yaml.load(SITE, CoreLoader)) == []
        assert problems(schemas["site"], yaml.load((small / "site.yaml").read_text(), CoreLoader)) != []
        assert files_with_errors(small, expect=1) == {"site.yaml"}
    finally:
        (small / "site.yaml").write_text(SITE)


def test_the_task_for_visual_studio_code_finds_every_problem_at_its_place(small):
    task = json.loads((ROOT / ".vscode/tasks.json").read_text())["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    file = small / "content/sivut/virhe.md"
    write(file, HEADER.replace("owner: tuottaja", "owner: tuotaja") + "menu: ehkä\n")
    try:
        told = json.loads(run(*task["args"], "--project", small, "--format", "json", expect=1).stdout)
        output = run(*task["args"], "--project", small, expect=1).stdout.decode()
        found = [match for match in map(re.compile(pattern["regexp"]).match, output.split("\n")) if match]
        places = [(m[pattern["file"]], int(m[pattern["line"]]), int(m[pattern["column"]]), m[pattern["severity"]]) for m in found]
        assert places == [(d["file"], d["line"], d["column"], d["severity"]) for d in told]
        assert len(places) >= 2
    finally:
        file.unlink()


def test_the_setting_for_visual_studio_code_names_a_schema_that_the_build_writes(site):
    settings = json.loads((ROOT / ".vscode/settings.json").read_text())
    for path, files in settings["yaml.schemas"].items():
        assert (site / path.removeprefix("./public/")).is_file() and (ROOT / files).is_file()

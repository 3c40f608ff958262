"""Workflows for code hosts: whole as YAML, and every command in them does what it should."""

import hashlib
import os
import subprocess

import pytest
import yaml
from conftest import ROOT, TOOL, run

FILES = {"github": ".github/workflows/palvelukartta.yml", "gitlab": ".gitlab-ci.yml"}
ALL = [ROOT / path for path in FILES.values()] + [ROOT / "workflows" / host / path for host, path in FILES.items()]


def jobs(text):
    """The jobs of either host's file; YAML reads GitHub's `on` as true."""
    data = yaml.safe_load(text)
    return data["jobs"] if "jobs" in data else {name: data[name] for name in ("check", "pages")}


@pytest.mark.parametrize("file", ALL, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_workflow_is_yaml_without_repeated_keys_that_checks_first_and_publishes_only_from_main(file):
    class Strict(yaml.SafeLoader):
        pass

    def mapping(loader, node):
        keys = [loader.construct_object(key) for key, _ in node.value]
        assert len(keys) == len(set(map(str, keys))), keys
        return yaml.SafeLoader.construct_mapping(loader, node, deep=True)

    Strict.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)
    data = yaml.load(file.read_text(), Strict)
    text = file.read_text()
    assert text.index(" check") < text.index("--base-url")
    if file.name.endswith("gitlab-ci.yml"):
        assert data["variables"]["GIT_DEPTH"] == "0" and data["pages"]["artifacts"]["paths"] == ["public"]
        assert data["pages"]["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    else:
        assert set(data[True]) == {"pull_request", "push", "workflow_dispatch"} and data[True]["push"]["branches"] == ["main"]
        assert data["permissions"] == {"contents": "read"}
        assert data["jobs"]["publish"]["if"] == "github.event_name != 'pull_request'"
        for job in data["jobs"].values():
            assert job["runs-on"]
            for step in job["steps"]:
                assert ("uses" in step) != ("run" in step), step
                assert step.get("uses", "a@v1").count("@v") == 1
        assert {"fetch-depth": 0} in [step.get("with") for job in data["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("host", FILES)
def test_init_writes_the_workflow_of_the_host_and_its_commands_work(host, tmp_path):
    folder = tmp_path / "kartta"
    run("init", folder, "--workflows", host)
    file = folder / FILES[host]
    assert file.read_text() == (ROOT / "workflows" / host / FILES[host]).read_text()
    if host == "github":
        steps = [step for job in jobs(file.read_text()).values() for step in job["steps"]]
        commands = [step["run"] for step in steps if "run" in step]
    else:
        data = yaml.safe_load(file.read_text())
        setup = [line for line in data["default"]["before_script"] if not line.startswith("apt-get")]
        commands = setup + data["check"]["script"] + data["pages"]["script"]
    environment = os.environ | {
        "PALVELUKARTTA_URL": TOOL.resolve().as_uri(), "PALVELUKARTTA_SHA256": hashlib.sha256(TOOL.read_bytes()).hexdigest(),
        "BASE_URL": "https://example.fi/kartta", "CI_PAGES_URL": "https://example.fi/kartta",
    }
    script = "set -eo pipefail\n" + "\n".join(commands)
    subprocess.run(["bash", "-c", script], cwd=folder, env=environment, check=True, capture_output=True)
    assert '<link rel="canonical" href="https://example.fi/kartta/">' in (folder / "public/index.html").read_text()
    for broken in ({"PALVELUKARTTA_SHA256": "0" * 64}, {"PALVELUKARTTA_URL": ""}):
        failed = subprocess.run(["bash", "-c", script], cwd=folder, env=environment | broken, capture_output=True)
        assert failed.returncode != 0


def test_without_the_option_no_workflow_is_written(tmp_path):
    run("init", tmp_path / "kartta")
    assert not any((tmp_path / "kartta" / path).exists() for path in FILES.values())
    assert b"github" in run("init", tmp_path / "toinen", "--workflows", "sourcehut", expect=2).stderr

"""Workflows for code hosts: whole as YAML, and every command in them does what it should."""

import hashlib
import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, TOOL, run

FILES = {"github": ".github/workflows/palvelukartta.yml", "gitlab": ".gitlab-ci.yml"}
ALL = [ROOT / path for path in FILES.values()] + [ROOT / "workflows" / host / path for host, path in FILES.items()]
TESTS = ROOT / ".github/workflows/test.yml"


def jobs(text):
    """The jobs of either host's file; YAML reads GitHub's `on` as true."""
    data = yaml.safe_load(text)
    return data["jobs"] if "jobs" in data else {name: data[name] for name in ("check", "pages")}


def strictly_read(file):
    """A file of YAML in which no key stands twice."""

    class Strict(yaml.SafeLoader):
        pass

    def mapping(loader, node):
        keys = [loader.construct_object(key) for key, _ in node.value]
        assert len(keys) == len(set(map(str, keys))), keys
        return yaml.SafeLoader.construct_mapping(loader, node, deep=True)

    Strict.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)
    return yaml.load(file.read_text(), Strict)


@pytest.mark.parametrize("file", ALL, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_workflow_is_yaml_without_repeated_keys_that_checks_first_and_publishes_only_from_main(file):
    data = strictly_read(file)
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
                # Those of a new catalogue follow the newest of a version; ours are named by their commits.
                version = r"@[0-9a-f]{40}$" if file.is_relative_to(ROOT / ".github") else r"@v\d+$"
                assert "run" in step or re.search(version, step["uses"]), step
        settings = [step.get("with", {}) for job in data["jobs"].values() for step in job["steps"]]
        assert 0 in [setting.get("fetch-depth") for setting in settings]


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


def test_github_runs_every_test_on_every_change_with_no_more_rights_than_it_needs():
    data = strictly_read(TESTS)
    assert set(data[True]) == {"pull_request", "push"} and data[True]["push"]["branches"] == ["main"]
    assert data["permissions"] == {"contents": "read"}
    (job,) = data["jobs"].values()
    assert "permissions" not in job and job["steps"][-1]["run"] == ".ci/run"
    assert os.access(ROOT / ".ci/run", os.X_OK)
    assert all(re.search(r"@[0-9a-f]{40}$", step["uses"]) for step in job["steps"] if "uses" in step)
    (kept,) = [step["with"] for step in job["steps"] if step.get("uses", "").startswith("actions/cache@")]
    assert kept["path"] == ".build"


def test_gitlab_runs_every_test_on_every_change():
    data = strictly_read(ROOT / ".gitlab-ci.yml")
    assert data["test"]["script"] == [".ci/run"] and {"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'} in data["test"]["rules"]
    assert data["default"]["cache"]["paths"] == [".build"]


def test_what_is_kept_between_runs_hangs_on_files_that_are_there():
    named = {name for file in (TESTS, ROOT / FILES["github"]) for call in re.findall(r"hashFiles\((.*?)\)", file.read_text())
             for name in re.findall(r"'(.*?)'", call)}
    named |= set(yaml.safe_load((ROOT / FILES["gitlab"]).read_text())["default"]["cache"]["key"]["files"])
    tracked = subprocess.run(["git", "ls-files", "--", *named], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    ignored = subprocess.run(["git", "check-ignore", *named], cwd=ROOT, capture_output=True, text=True).stdout
    assert len(named) > 5 and ignored == ""
    for name in named:
        assert any(path.match(name.replace("/**", "/*")) or str(path).startswith(name.removesuffix("**"))
                   for path in map(Path, tracked.split("\n"))), name


def test_packages_of_apt_are_kept_in_the_folder_that_is_kept():
    for text in (TESTS.read_text(), (ROOT / FILES["gitlab"]).read_text()):
        assert "mkdir -p .build/apt/partial" in text
        (line,) = re.findall(r'echo ("Dir::Cache::Archives .*?;") >', text)
        said = subprocess.run(["bash", "-c", f"echo {line}"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        assert said == f'Dir::Cache::Archives "{ROOT}/.build/apt";\n'

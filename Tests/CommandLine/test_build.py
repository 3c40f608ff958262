"""The promises of `build`: same bytes everywhere, all or nothing, only its own files, nothing written twice."""

import os
import subprocess

from conftest import ROOT, TOOL, copy_project, run, tree_bytes


def test_one_core_and_all_cores_in_other_folders_and_locales_give_the_same_bytes(tmp_path):
    first = copy_project(tmp_path / "a" / "deep" / "folder")
    second = copy_project(tmp_path / "b")
    subprocess.run(
        ["taskset", "-c", "0", TOOL, "build", "--project", first],
        check=True, env={**os.environ, "LC_ALL": "C", "TZ": "UTC"}, capture_output=True,
    )
    subprocess.run(
        [TOOL, "build"], cwd=second, check=True, capture_output=True,
        env={**os.environ, "LC_ALL": "fi_FI.UTF-8", "LANG": "fi_FI.UTF-8", "TZ": "Europe/Helsinki"},
    )
    assert tree_bytes(first / "public") == tree_bytes(second / "public")


def test_a_misspelt_provider_is_told_with_its_place_and_the_site_stays_as_it_was(project):
    run("build", "--project", project)
    before = tree_bytes(project / "public")
    service = next(path for path in sorted((project / "content/palvelut").rglob("*.md")) if "provider: palkeet\n" in path.read_text())
    service.write_text(service.read_text().replace("provider: palkeet\n", "provider: palket\n"))
    line = service.read_text().split("\n").index("provider: palket") + 1

    import json

    diagnostics = json.loads(run("check", "--project", project, "--format", "json", expect=1).stdout)
    errors = [diagnostic for diagnostic in diagnostics if diagnostic["severity"] == "error"]
    assert [(error["file"], error["line"], error["column"], error["id"]) for error in errors] == [
        (str(service.relative_to(project)), line, 11, "unknown-reference")
    ]
    assert "did you mean" in (errors[0]["message"] + errors[0]["help"]).lower() and "palkeet" in errors[0]["help"]
    run("build", "--project", project, expect=1)
    assert tree_bytes(project / "public") == before


def test_the_shipped_content_has_no_error():
    import json

    diagnostics = json.loads(run("check", "--project", ROOT, "--format", "json").stdout)
    assert [diagnostic for diagnostic in diagnostics if diagnostic["severity"] == "error"] == []


def test_a_second_build_writes_nothing(new_catalogue):
    run("build", "--project", new_catalogue)
    public = new_catalogue / "public"
    before = {path: path.stat().st_mtime_ns for path in public.rglob("*")}
    run("build", "--project", new_catalogue)
    assert {path: path.stat().st_mtime_ns for path in public.rglob("*")} == before


def test_a_removed_record_takes_its_page_along_and_nothing_else(new_catalogue):
    article = new_catalogue / "content/sivut/kokeilu.md"
    article.write_text(
        "---\ntitle: Kokeilu\nsummary: Kokeilu\nowner: esimerkkikeskus\nreviewed: 2026-11-20\n"
        "sources:\n  - source: esimerkkilahde\n---\nTeksti.\n"
    )
    public = new_catalogue / "public"
    public.mkdir()
    (public / "oma.txt").write_text("not ours")
    run("build", "--project", new_catalogue)
    assert (public / "kokeilu.html").exists() and (public / "kokeilu.html.gz").exists()
    article.unlink()
    run("build", "--project", new_catalogue)
    assert not (public / "kokeilu.html").exists() and not (public / "kokeilu.html.gz").exists()
    assert (public / "oma.txt").read_text() == "not ours"


def test_a_file_of_somebody_else_is_never_written_over(new_catalogue):
    public = new_catalogue / "public"
    public.mkdir()
    (public / "index.html").write_text("not ours")
    process = run("build", "--project", new_catalogue, expect=3)
    assert b"index.html" in process.stderr
    assert (public / "index.html").read_text() == "not ours"
    assert [path.name for path in public.iterdir()] == ["index.html"]


def test_a_build_that_was_killed_leaves_whole_files_and_the_next_one_repairs_it(project):
    import random
    import signal
    import time

    run("build", "--project", project)
    whole = tree_bytes(project / "public")
    other = project / "content/index.md"
    original = other.read_text()
    for attempt in range(6):
        site = project / "site.yaml"
        site.write_text(site.read_text().replace("fi: Palvelukartta\n", f"fi: Palvelukartta {attempt}\n", 1))
        process = subprocess.Popen([TOOL, "build", "--project", project], stdout=subprocess.DEVNULL)
        time.sleep(random.Random(attempt).uniform(0.02, 0.25))
        process.send_signal(signal.SIGKILL)
        process.wait()
        for path in (project / "public").rglob("*.html"):
            assert path.read_bytes().rstrip().endswith(b"</html>"), path
        site.write_text(site.read_text().replace(f"fi: Palvelukartta {attempt}\n", "fi: Palvelukartta\n", 1))
    other.write_text(original)
    run("build", "--project", project)
    assert tree_bytes(project / "public") == whole


def test_an_output_that_cannot_be_written_ends_with_3(new_catalogue, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    run("build", "--project", new_catalogue, "--output", blocked / "public", expect=3)


def test_wrong_use_ends_with_2():
    run("build", "--nonsense", expect=2)
    run("fly", expect=2)
    run("check", "--format", "xml", expect=2)


def test_the_site_is_not_written_among_its_sources(new_catalogue):
    for folder in ("content", "content/uusi/kansio", "templates/assets"):
        run("build", "--project", new_catalogue, "--output", new_catalogue / folder, expect=2)
    run("build", "--project", new_catalogue, "--output", "", expect=2)
    assert not (new_catalogue / "content/uusi").exists() and not (new_catalogue / "content/index.html").exists()


def test_a_project_whose_content_is_gone_does_not_empty_the_site(new_catalogue):
    run("build", "--project", new_catalogue)
    before = tree_bytes(new_catalogue / "public")
    (new_catalogue / "content").rename(new_catalogue / "sisalto")
    assert b"content" in run("build", "--project", new_catalogue, expect=1).stderr
    assert tree_bytes(new_catalogue / "public") == before


def test_a_base_address_reaches_the_pages_and_the_sitemap(new_catalogue):
    run("build", "--project", new_catalogue, "--base-url", "https://palvelukartta.example/a/")
    assert 'rel="canonical" href="https://palvelukartta.example/a/"' in (new_catalogue / "public/index.html").read_text()
    assert "<loc>https://palvelukartta.example/a/" in (new_catalogue / "public/sitemap.xml").read_text()
    for address in ("https://", "https:///a", "https://a b", "https://a/?b", "https://a/#b", 'https://a/"', "a"):
        run("build", "--project", new_catalogue, "--base-url", address, expect=2)


def test_a_folder_without_a_project_is_told(tmp_path):
    process = run("build", "--project", tmp_path, expect=1)
    assert b"site.yaml" in process.stdout + process.stderr
    run("build", "--project", tmp_path / "nowhere", expect=3)


def test_a_base_url_gives_full_addresses_where_machines_need_them(new_catalogue):
    run("build", "--project", new_catalogue, "--base-url", "https://example.org/kartta/")
    public = new_catalogue / "public"
    assert "<loc>https://example.org/kartta/tuottajat/esimerkkikeskus.html</loc>" in (public / "sitemap.xml").read_text()
    assert "Sitemap: https://example.org/kartta/sitemap.xml" in (public / "robots.txt").read_text()
    assert '<link rel="canonical" href="https://example.org/kartta/">' in (public / "index.html").read_text()
    run("build", "--project", new_catalogue, "--base-url", "example.org", expect=2)

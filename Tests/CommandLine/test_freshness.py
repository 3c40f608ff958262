"""Dates, changes and the feed come from git: right where the whole history is known, absent where it is not."""

import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from conftest import ROOT, run, tree_bytes

ATOM = "{http://www.w3.org/2005/Atom}"
HEAD = "owner: keskus\nreviewed: 2026-01-10\nsources: [{source: laki}]\n"
SERVICE = "title: Arkisto\nsummary: Lause.\nprovider: keskus\ndomain: ict\nobligation: {level: LEVEL}\n" + HEAD
CHAIN = """title: Ketju
summary: Lause.
trigger: Alku
outcome: Loppu
customer: virasto
evidence: described
steps:
  - {id: tilaus, title: Tilaus, actor: virasto, role: does}
  - {id: toimitus, title: Toimitus, actor: keskus, service: arkisto}
handovers:
  - {from: tilaus, to: toimitus, what: Tilaus, status: STATUS}
""" + HEAD
FIRST = {
    "index": "title: Etusivu\nsummary: Lause.\n" + HEAD,
    "tuottajat/keskus": "title: Keskus\nsummary: Lause.\ndomains: [ict]\n" + HEAD,
    "asiakkaat/virasto": "title: Virasto\nsummary: Lause.\nform: agency\n" + HEAD,
    "lahteet/laki": "title: Laki\nsummary: Lause.\npublisher: Joku\ndate: 2024\n" + HEAD,
    "palvelut/arkisto": SERVICE.replace("LEVEL", "voluntary"),
    "palveluketjut/ketju": CHAIN.replace("STATUS", "grey"),
    "sivut/ohje": "title: Ohje\nsummary: Lause.\n" + HEAD,
}


def git(folder, *arguments, day=None):
    identity = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
                for what, value in (("NAME", "Testi"), ("EMAIL", "testi@example.fi"))}
    if day:
        identity |= {"GIT_AUTHOR_DATE": "2020-01-01T00:00:00Z", "GIT_COMMITTER_DATE": f"{day}T23:30:00+02:00"}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=os.environ | identity)


def write(folder, pages):
    for path, fields in pages.items():
        file = folder / f"content/{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{fields}---\n\nTeksti.\n")


def commit(folder, day):
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Muutos", day=day)


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """A catalogue in a folder of a repository, with commits of five days, one of them a merge."""
    top = tmp_path_factory.mktemp("historia") / "säilö"
    folder = top / "kartta"
    write(folder, FIRST)
    (folder / "site.yaml").write_text(
        'title: Kartta\nlanguages: [fi]\nrepository: {url: "https://example.fi/r", edit: "https://example.fi/r/-/edit/main/kartta/{path}"}\n'
        'domains:\n  - {id: ict, title: ICT, colour: "#000000", darkColour: "#ffffff"}\n')
    (folder / "templates").symlink_to(ROOT / "templates")
    git(top := folder.parent, "init", "-q", "-b", "main")
    commit(top, "2026-01-10")
    write(folder, {"palvelut/arkisto": SERVICE.replace("LEVEL", "mandatory"), "palvelut/uusi": SERVICE.replace("LEVEL", "unknown").replace("Arkisto", "Uusi & hieno")})
    commit(top, "2026-02-01")
    git(top, "checkout", "-q", "-b", "haara")
    write(folder, {"palveluketjut/ketju": CHAIN.replace("STATUS", "clear").replace("handovers:", "  - {id: kuittaus, title: Kuittaus, actor: virasto}\nhandovers:")})
    commit(top, "2026-02-15")
    git(top, "checkout", "-q", "main")
    write(folder, {"sivut/ohje": "title: Ohje\nsummary: Toinen lause.\n" + HEAD})
    commit(top, "2026-03-01")
    git(top, "merge", "-q", "--no-ff", "-m", "Liitä", "haara", day="2026-03-05")
    write(folder, {"asiakkaat/virasto": "title: Virasto\nsummary: Lause.\nform: agency\nvalidTo: 2026-03-31\nsuccessor: keskus\n" + HEAD})
    commit(top, "2026-03-20")
    return folder


def built(folder, output, *arguments):
    run("build", "--project", folder, "--output", output, *arguments)
    return output


@pytest.fixture(scope="module")
def made(repository, tmp_path_factory):
    return built(repository, tmp_path_factory.mktemp("sivusto") / "public")


def text(file):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", file.read_text()))


def changed(site, page):
    found = re.search(r'Viimeksi muutettu</dt><dd><time datetime="([^"]+)">([^<]+)<', (site / page).read_text())
    return found and found.groups()


def test_a_page_shows_the_committers_day_of_its_last_change(made):
    assert changed(made, "palvelut/arkisto.html") == ("2026-02-01", "1.2.2026")
    assert changed(made, "tuottajat/keskus.html") == ("2026-01-10", "10.1.2026")
    assert changed(made, "palveluketjut/ketju.html") == ("2026-02-15", "15.2.2026")


def test_a_page_links_to_where_it_can_be_edited(made):
    assert 'href="https://example.fi/r/-/edit/main/kartta/content/palvelut/arkisto.md"' in (made / "palvelut/arkisto.html").read_text()


def test_the_changes_are_told_in_words_on_the_day_on_which_they_reached_the_main_line(made):
    page = text(made / "muutokset.html")
    days = {part[:10].strip(): part for part in re.split(r"(?= \d\d?\.\d\.2026 )", page)[1:]}
    assert list(days) == ["20.3.2026", "5.3.2026", "1.3.2026", "1.2.2026", "10.1.2026"]
    assert "Virasto" in days["20.3.2026"] and "Päättyy 31.3.2026." in days["20.3.2026"]
    assert "Luovutus vaiheesta ”Tilaus” vaiheeseen ”Toimitus” on selvitetty" in days["5.3.2026"]
    assert "Uusi vaihe: Kuittaus." in days["5.3.2026"]
    assert "Tarkennettua tekstiä Ohje" in days["1.3.2026"]
    assert "Velvoite oli ”Vapaaehtoinen”, nyt ”Pakollinen”." in days["1.2.2026"] and "Uusi &amp; hieno" in days["1.2.2026"]
    assert "Luettelo alkoi: 1 tuottaja, 1 asiakas, 1 palvelu, 1 palveluketju" in days["10.1.2026"]


def entries(file):
    feed = ElementTree.parse(file).getroot()
    assert feed.tag == ATOM + "feed"
    for element in [feed, *feed.findall(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            assert len(element.findall(ATOM + name)) == 1 and element.find(ATOM + name).text, name
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", element.find(ATOM + "updated").text)
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", element.find(ATOM + "id").text)
        alternates = [link for link in element.findall(ATOM + "link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    ids = [element.text for element in feed.iter(ATOM + "id")]
    assert len(set(ids)) == len(ids)
    return feed.findall(ATOM + "entry")


def test_the_feed_says_the_same_and_is_whole(made):
    found = [(entry.find(ATOM + "title").text, entry.find(ATOM + "summary").text) for entry in entries(made / "feed.atom")]
    assert ("Palvelu: Arkisto", "Velvoite oli ”Vapaaehtoinen”, nyt ”Pakollinen”.") in found
    assert ("Palvelu: Uusi & hieno", "Uusi sivu.") in found and len(found) == 6
    for entry in entries(made / "feed.atom"):
        assert (made / entry.find(ATOM + "link").get("href")).is_file()
    page = (made / "palvelut/arkisto.html").read_text()
    assert '<link rel="alternate" type="application/atom+xml" title="Muutokset" href="../feed.atom">' in page


def test_with_an_address_the_feed_names_itself_and_keeps_its_ids(repository, made, tmp_path):
    site = built(repository, tmp_path / "public", "--base-url", "https://example.fi/kartta")
    feed = ElementTree.parse(site / "feed.atom").getroot()
    assert [link.get("href") for link in feed.findall(ATOM + "link")] == [
        "https://example.fi/kartta/muutokset.html", "https://example.fi/kartta/feed.atom"]
    ids = [[element.text for element in ElementTree.parse(folder / "feed.atom").iter(ATOM + "id")] for folder in (site, made)]
    assert ids[0] == ids[1]


def test_the_same_commit_gives_the_same_bytes_elsewhere_and_at_another_time(repository, made, tmp_path, monkeypatch):
    git(tmp_path, "clone", "-q", str(repository.parent), "kopio")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "2000000000")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert tree_bytes(built(tmp_path / "kopio/kartta", tmp_path / "public")) == tree_bytes(made)


def test_a_page_with_changes_that_are_not_committed_shows_no_day(repository, tmp_path):
    git(tmp_path, "clone", "-q", str(repository.parent), "kopio")
    folder = tmp_path / "kopio/kartta"
    with (folder / "content/palvelut/arkisto.md").open("a") as file:
        file.write("\nLisäys.\n")
    site = built(folder, tmp_path / "public")
    assert changed(site, "palvelut/arkisto.html") is None
    assert changed(site, "tuottajat/keskus.html") is not None


def nothing_is_known(site):
    assert not any("Viimeksi muutettu" in page.read_text() for page in site.rglob("*.html"))
    assert "ilman koko versiohistoriaa" in (site / "muutokset.html").read_text()
    assert entries(site / "feed.atom") == []


def test_a_clone_without_contents_is_left_as_it_is(repository, tmp_path):
    git(repository.parent, "config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--filter=blob:none", repository.parent.as_uri(), str(clone))

    def missing():
        command = ["git", "-C", clone, "rev-list", "--objects", "--all", "--missing=print"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.count("?")

    before = missing()
    assert before > 0
    built(clone / "kartta", tmp_path / "public")
    assert missing() == before, "nothing is fetched"


def test_days_that_clocks_have_put_out_of_order_are_told_once_and_in_order(repository, tmp_path):
    shutil.copytree(repository.parent, tmp_path / "kopio", symlinks=True)
    folder = tmp_path / "kopio/kartta"
    for number, day in enumerate(["2026-05-02", "2026-06-15", "2026-05-02"]):
        write(folder, {"sivut/ohje": f"title: Ohje\nsummary: Lause {number}.\n" + HEAD})
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "-m", "Muutos", day=day)
    site = built(folder, tmp_path / "public")
    days = re.findall(r" (\d\d?\.\d\.2026) ", text(site / "muutokset.html"))
    assert len(days) == len(set(days)) and days[0] == "2.5.2026"
    feed = ElementTree.parse(site / "feed.atom").getroot()
    ids = [entry.findtext(ATOM + "id") for entry in feed.findall(ATOM + "entry")]
    assert len(ids) == len(set(ids))
    assert feed.findtext(ATOM + "updated").startswith("2026-05-02")


def test_a_shallow_clone_shows_nothing(repository, tmp_path):
    git(tmp_path, "clone", "-q", "--depth", "2", f"file://{repository.parent}", "matala")
    nothing_is_known(built(tmp_path / "matala/kartta", tmp_path / "public"))


def test_without_a_repository_or_without_git_nothing_is_shown_and_nothing_fails(repository, tmp_path, monkeypatch):
    shutil.copytree(repository, tmp_path / "kartta", symlinks=True)
    nothing_is_known(built(tmp_path / "kartta", tmp_path / "public"))
    monkeypatch.setenv("PATH", str(tmp_path))
    nothing_is_known(built(repository, tmp_path / "toinen"))


def test_a_repository_without_a_commit_is_no_hindrance(repository, tmp_path):
    shutil.copytree(repository, tmp_path / "kartta", symlinks=True)
    git(tmp_path / "kartta", "init", "-q")
    nothing_is_known(built(tmp_path / "kartta", tmp_path / "public"))


def test_check_tells_what_each_owner_has_to_review_today_and_the_page_as_of_the_last_change(repository, made, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1809648000")  # 2027-05-07
    output = run("check", "--project", repository, "--language", "fi").stdout.decode()
    assert "Keskus: tarkistettavia sivuja 8, niistä myöhässä 0" in output
    assert "Mikään sivu ei odota tarkistusta." in (made / "tarkistettavat.html").read_text()
    assert "Laskettu päivän 20.3.2026 mukaan" in text(made / "tarkistettavat.html")


def test_a_shorter_time_between_reviews_lists_the_pages_by_owner(repository, tmp_path):
    git(tmp_path, "clone", "-q", str(repository.parent), "kopio")
    folder = tmp_path / "kopio/kartta"
    site = folder / "site.yaml"
    site.write_text(site.read_text() + "reviewAfterMonths: 2\n")
    page = text(built(folder, tmp_path / "public") / "tarkistettavat.html")
    assert "Keskus 8 8 10.1.2026 10.3.2026" in page and "Arkisto Palvelu , 10.1.2026" in page


def test_a_review_that_lies_ahead_is_a_warning(repository, tmp_path):
    shutil.copytree(repository, tmp_path / "kartta", symlinks=True)
    write(tmp_path / "kartta", {"sivut/ohje": FIRST["sivut/ohje"].replace("2026-01-10", "9999-12-31")})
    found = json.loads(run("check", "--project", tmp_path / "kartta", "--format", "json").stdout)
    assert [(item["id"], item["severity"], item["line"]) for item in found if item["file"].endswith("ohje.md")] == [
        ("review-in-future", "warning", 5)]

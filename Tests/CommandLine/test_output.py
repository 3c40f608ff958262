"""The finished files: links lead somewhere, nothing is fetched from elsewhere, the map holds everything."""

import gzip
import json
import os
import xml.etree.ElementTree as ElementTree
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from conftest import ROOT, run


class Page(HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.ids, self.links, self.fetched, self.inline = set(), [], [], []
        self.lang = None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.lang = attributes.get("lang")
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        if tag == "link" and attributes.get("rel") in ("stylesheet", "icon", "search"):
            self.fetched.append(attributes["href"])
        if attributes.get("src"):
            self.fetched.append(attributes["src"])
        if "style" in attributes or tag == "style" or any(name.startswith("on") for name in attributes):
            self.inline.append((tag, attributes))
        if tag == "script" and "src" not in attributes and attributes.get("type") != "application/ld+json":
            self.inline.append((tag, attributes))


read = cache(Page)


def test_every_link_leads_to_a_file_and_an_anchor(pages):
    broken = []
    for path in pages:
        page = read(path)
        for address in page.links + page.fetched:
            parts = urlsplit(address)
            if parts.scheme in ("http", "https", "mailto", "tel"):
                continue
            assert parts.scheme == "" and not parts.path.startswith("/"), (path, address)
            target = Path(os.path.normpath(path.parent / unquote(parts.path))) if parts.path else path
            if not target.is_file() or (parts.fragment and unquote(parts.fragment) not in read(target).ids):
                broken.append((str(path), address))
    assert broken == []


def test_no_page_has_inline_script_or_style_or_fetches_from_elsewhere(pages):
    for path in pages:
        page = read(path)
        assert page.inline == [], path
        assert all(urlsplit(address).scheme == "" for address in page.fetched), path
        assert "default-src 'none'" in path.read_text() and "'unsafe-" not in path.read_text(), path


def test_every_language_has_its_pages_and_says_so(site):
    for folder, language in (("", "fi"), ("sv", "sv"), ("en", "en")):
        assert Page(site / folder / "index.html").lang == language
    assert len(list(site.rglob("*.html"))) > 3 * 200


def test_every_compressed_copy_holds_the_bytes_of_its_file(site):
    copies = list(site.rglob("*.gz"))
    assert len(copies) > 200
    for copy in copies:
        assert gzip.decompress(copy.read_bytes()) == copy.with_suffix("").read_bytes(), copy


def test_the_data_holds_every_record(site):
    data = json.loads((site / "data/catalogue.json").read_text())
    ids = {record["id"] for record in data["records"]}
    files = {
        path.stem for path in (ROOT / "content").rglob("*.md")
        if "." not in path.stem and path.parent.name != "content"
    }
    assert ids == files
    assert data["relations"]["interfaces"] and data["relations"]["greyAreas"]


def test_the_printed_map_is_well_formed_and_links_every_provider_service_and_chain():
    svg = run("map", "--project", ROOT, "--view", "layers").stdout
    root = ElementTree.fromstring(svg)
    links = {
        element.get("href") or element.get("{http://www.w3.org/1999/xlink}href")
        for element in root.iter("{http://www.w3.org/2000/svg}a")
    }
    stems = {Path(unquote(urlsplit(link).path)).stem for link in links if link}
    for folder in ("tuottajat", "palvelut", "palveluketjut"):
        for path in (ROOT / "content" / folder).rglob("*.md"):
            if "." not in path.stem and "validTo:" not in path.read_text():
                assert path.stem in stems, path.stem


def test_a_chain_is_printed_in_lanes_in_every_format():
    chain = next(path.stem for path in sorted((ROOT / "content/palveluketjut").glob("*.md")) if "." not in path.stem)
    outputs = {
        kind: run("map", "--project", ROOT, "--view", "lanes", "--around", chain, "--format", kind).stdout
        for kind in ("svg", "json", "dot", "graphml")
    }
    placed = json.loads(outputs["json"])
    assert placed["lanes"] and placed["steps"]
    assert len(list(ElementTree.fromstring(outputs["svg"]).iter("{http://www.w3.org/2000/svg}a"))) == len(
        placed["lanes"]
    ) + len(placed["steps"])
    nodes = ElementTree.fromstring(outputs["graphml"]).iter("{http://graphml.graphdrawing.org/xmlns}node")
    assert [node.get("id") for node in nodes] == [step["id"] for step in placed["steps"]]
    assert outputs["dot"].startswith(b"digraph lanes {")
    run("map", "--project", ROOT, "--view", "lanes", expect=2)


def test_the_interfaces_are_printed_in_every_format_with_the_same_pairs():
    def printed(form):
        return run("map", "--project", ROOT, "--view", "interfaces", "--format", form).stdout

    data = json.loads(printed("json"))
    pairs = {tuple(interface["actors"]) for interface in data["interfaces"]}
    assert len(pairs) > 30 and {actor["id"] for actor in data["actors"]} == {actor for pair in pairs for actor in pair}
    edges = ElementTree.fromstring(printed("graphml")).iter("{http://graphml.graphdrawing.org/xmlns}edge")
    assert {(edge.get("source"), edge.get("target")) for edge in edges} == pairs
    assert printed("dot").decode().count(" -- ") == len(pairs)
    matrix = ElementTree.fromstring(printed("svg"))
    links = {element.get("href") for element in matrix.iter("{http://www.w3.org/2000/svg}a")}
    assert {f"rajapinnat/{first}--{second}.html" for first, second in pairs} > links > set()
    run("map", "--project", ROOT, "--view", "interfaces", "--around", "ei-ole", expect=2)

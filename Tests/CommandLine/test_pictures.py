"""The pictures of the finished site: well-formed, named and described, or for the eye alone."""

import re
import xml.etree.ElementTree as ElementTree

SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
LARGEST = 400_000


def test_every_picture_is_well_formed_xml_with_a_title_and_a_description(pages, site):
    pictures = 0
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for markup in SVG.findall(text):
            pictures += 1
            where = (page.relative_to(site), markup[:200])
            assert len(markup.encode()) < LARGEST, where
            picture = ElementTree.fromstring(markup)
            if picture.get("aria-hidden") == "true":
                continue
            names = (picture.get("aria-labelledby") or "").split()
            parts = {part.tag: part for part in picture if part.tag in ("title", "desc")}
            assert set(parts) == {"title", "desc"} and all(part.text for part in parts.values()), where
            assert names == [parts["title"].get("id"), parts["desc"].get("id")], where
            assert all(text.count(f'id="{name}"') == 1 for name in names), where
    assert pictures > len(pages) / 4


def test_chains_and_actors_lead_to_their_place_on_the_line_map_in_every_language(site):
    for below in ("", "sv/", "en/"):
        maps = [page for page in (site / below).glob("*.html") if 'class="line-map' in page.read_text(encoding="utf-8")]
        whole = max(maps, key=lambda page: page.stat().st_size)
        found = set(re.findall(r'id="([^"]+)"', whole.read_text(encoding="utf-8")))
        links = {"line": 0, "station": 0}
        for page in sorted((site / below).glob("*/*.html")):
            if below == "" and page.parent.name in ("sv", "en"):
                continue
            for anchor in re.findall(rf'href="\.\./{whole.name}#([^"]+)"', page.read_text(encoding="utf-8")):
                assert anchor in found, (page.relative_to(site), anchor)
                links["line"] += anchor.startswith("linja-")
                links["station"] += "-station-" in anchor
        assert links["line"] > 20 and links["station"] > 20, (below, links)

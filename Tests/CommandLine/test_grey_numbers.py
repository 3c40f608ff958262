"""The numbers of grey areas: the same on every page in every language, and in the data."""

import json
import re

import pytest

KINDS = {"unowned": "unowned", "unclear": "grey", "unknown": "unknown"}


def counts(page):
    """What a page says of the whole catalogue, by kind."""
    return {kind: int(number) for kind, number in re.findall(r'data-grey-count="(\w+)">(\d+)', page)}


def numbers(site):
    return json.loads((site / "data/catalogue.json").read_text())["relations"]["greyAreaNumbers"]


def places(site, kind):
    return [path for path in site.rglob("*.html") if f'data-kind="{kind}"' in path.read_text()]


def test_the_data_counts_each_class_of_its_own_findings(site):
    found = json.loads((site / "data/catalogue.json").read_text())["relations"]["greyAreas"]
    for kind, number in numbers(site).items():
        assert number == sum(finding["knowledge"] == kind for finding in found)


@pytest.mark.parametrize("folder", ["", "sv/", "en/"])
def test_front_page_list_and_interfaces_agree_with_the_data(site, folder):
    expected = {kind: number for kind, number in numbers(site).items() if kind != "ownWork" and number}
    assert len(expected) == 3
    counted = [path for path in (site / folder).glob("*.html") if "data-grey-count" in path.read_text()]
    assert len(counted) == 2
    for path in counted:
        told = counts(path.read_text())
        assert {kind: told[kind] for kind in expected} == expected, path
    tallies = [path for path in (site / folder).glob("*.html") if 'class="tally" data-look' in path.read_text()]
    assert len(tallies) == 1
    told = {look: int(number) for look, number in
            re.findall(r'class="tally" data-look="status-(\w+)"><a href="[^"]*">(\d+)', tallies[0].read_text())}
    assert {kind: told[KINDS[kind]] for kind in expected} == expected


def test_the_list_has_as_many_lines_as_it_counts_and_none_of_the_catalogues_own_work(site):
    page = (site / "harmaat-alueet.html").read_text()
    reasons = {"unowned": ["unownedHandover"], "unclear": ["unclearHandover"],
               "unknown": ["unknownHandover", "stepWithoutCounterpart"]}
    for kind, names in reasons.items():
        assert sum(page.count(f'data-kind="{name}"') for name in names) == numbers(site)[kind]
    assert len(places(site, "serviceWithoutChain")) == 3, "only the editors' page, in three languages"

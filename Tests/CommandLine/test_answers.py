"""What no page of the finished site may say: who stands behind it, channels that do not exist, and other questions' answers."""

import html
import re

import yaml

from conftest import ROOT

# Words by which the pages of each language would speak of the site's own channel for feedback.
CHANNEL = re.compile(r"palautekanava|responskanal|feedback channel", re.IGNORECASE)


def texts(site):
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site), path.read_text()


def front_matter(path):
    return yaml.safe_load(path.read_text().split("\n---\n")[0].removeprefix("---\n"))


def records(kind):
    return {path.stem: front_matter(path) for path in (ROOT / "content" / kind).glob("*.md") if "." not in path.stem and path.stem != "index"}


def test_no_page_says_that_an_organisation_answers_for_it_unless_it_has_confirmed_it(site):
    for path, text in texts(site):
        assert "Sivusta vastaa" not in text and "Ansvarig för sidan" not in text, path


def test_no_page_speaks_of_a_channel_that_is_not_there(site):
    assert "feedback" not in yaml.safe_load((ROOT / "site.yaml").read_text())
    for path, text in texts(site):
        # The guide for editors and the messages explain what `feedback` is for.
        if path.stem in ("muokkaajan-opas", "guide", "ilmoitukset") or "feedback-missing" in text or "channel-not-configured" in text:
            continue
        assert not CHANNEL.search(text), path
        assert 'class="report"' not in text, path


def test_a_step_tells_how_a_service_is_taken_into_use_only_when_it_takes_it_into_use(site):
    services, chains = records("palvelut"), records("palveluketjut")
    checked = 0
    for chain, record in chains.items():
        text = html.unescape(re.sub(r"<[^>]+>", "", (site / f"muistilistat/{chain}.html").read_text()))
        text = re.sub(r"\s+", " ", text)
        onboarding = {step["service"] for step in record["steps"] if step.get("takesIntoUse")}
        for service in {step.get("service") for step in record["steps"]} - onboarding - {None}:
            how = services[service].get("howToGet")
            own = {step.get("how") for step in record["steps"]}
            plain = {re.sub(r"\[\[[^|\]]*\|([^\]]*)\]\]", r"\1", how) for how in own if how}
            # A step may say with its own words what the service says as well.
            if how and "[[" not in how and how not in plain:
                checked += 1
                assert re.sub(r"\s+", " ", how).strip() not in text, (chain, service)
    assert checked > 20


def test_every_page_says_that_the_site_is_a_trial(site):
    status = yaml.safe_load((ROOT / "site.yaml").read_text())["status"]
    for path, text in texts(site):
        assert status[{"sv": "sv", "en": "en"}.get(path.parts[0], "fi")] in text, path

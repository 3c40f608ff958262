"""Every situation is answered with its own first step: the question, what its page says to do first, and whose step it is.

The words were read against the question alone; a chain that only touches the matter does not answer it.
"""

import re

import pytest
from playwright.sync_api import expect

from browsing import opened

# The name on the front page; words of “Aloita tästä”; the reader's own first step, or None where no general chain is known.
SITUATIONS = [
    ("Uusi työntekijä aloittaa", "aloituspäivä", "Vie palvelussuhteen tiedot Kiekuun"),
    ("Rekrytoin uuden työntekijän", "täyttölupa", "Laadi hakuilmoitus"),
    ("Työntekijä lähtee", "ilmoita lähdöstä", "Ilmoita palvelussuhteen päättymisestä"),
    ("Hoidan palkka- ja poissaoloasioita", "Kieku", "Kirjaa ja hyväksy palvelussuhteet"),
    ("Sattui työtapaturma", "Mene lääkäriin", "Hakeudu hoitoon"),
    ("Lähden virkamatkalle", "matkasuunnitelma", "Tee matkasuunnitelma"),
    ("Kehitän osaamista", "Sovi esihenkilön kanssa", "Määrittele osaamistarpeet"),
    ("Ostan tavaran tai palvelun", "määräraha", "Määrittele tarve"),
    ("Laskutan asiakasta", "palvelusopimuksesta", None),
    ("Teen tilinpäätöksen", "määräykset", "Toimita tositteet"),
    ("Johdan tiedolla", "Tutkihallintoa", None),
    ("Jaan valtionavustuksia", "Hallinnoiavustuksia", "Julkaise hakuilmoitus"),
    ("Toimipiste muuttaa", "vuokrasopimus päättyy", "Kuvaa tilatarve"),
    ("Tilassa on vika tai sisäilmaongelma", "palvelupyyntö", "Ilmoita viasta"),
    ("Palvelen asiakkaita kasvokkain", "Arvioi", "Päätä viraston palvelut"),
    ("Avaamme sähköisen asiointipalvelun", "tietosuoja", "Suunnittele palvelu"),
    ("Lähetän viestin tai päätöksen kansalaiselle", "onko virastolla jo lupa", "Lähetä päätös tai viesti"),
    ("Perin maksun verkossa", "Valtiokonttoriin", "Liitä maksupalvelu"),
    ("Tarvitsen allekirjoituksen sähköisesti", "Tarkista ensin", "Tilaa organisaatiokortti"),
    ("Tarvitsen työvälineet", "kerro tarve esihenkilölle", "Tilaa laitteet"),
    ("Vaihdamme järjestelmää", "Jaa järjestelmä osiin", "Kuvaa tarve"),
    ("Tarvitsen turvallisuusverkon", "turvallisuusvastaavalta", "Ratkaise, kuuluuko tehtävä"),
    ("Varaudun häiriöihin", "Tietoturvaloukkaus", "Tunnista kriittiset tehtävät"),
    ("Arkistoin asiakirjoja", "asianhallinnan", "Rekisteröi asia"),
    ("Kehitän viraston toimintaa", "Kirjaa tarve", None),
    ("Työskentelen eri paikoissa", "Sovi esihenkilön kanssa", None),
]


@pytest.mark.parametrize("situation", SITUATIONS, ids=[situation[0] for situation in SITUATIONS])
def test_a_situation_begins_with_its_own_first_step_one_click_from_the_front_page(site, browser, situation):
    name, start, first = situation
    with opened(browser, (site / "index.html").as_uri()) as page:
        page.locator("main").get_by_role("link", name=name, exact=True).first.click()
        answer = page.locator("[data-answer]")
        expect(answer.locator(".answer-start")).to_contain_text(start)
        page.wait_for_load_state()
        steps = answer.locator(".answer-own .answer-title")
        if first is None:
            expect(steps).to_have_count(0)
            expect(answer.locator(".notice")).to_be_visible()
        else:
            expect(steps.first).to_contain_text(re.compile("^" + re.escape(first)))
            expect(answer.locator(".caution")).to_be_visible()
        assert page.noise == []


def test_every_situation_is_in_the_table(site):
    titles = {re.search(r"<h1[^>]*>(.*?)</h1>", path.read_text()).group(1) for path in (site / "tilanteet").glob("*.html")}
    assert titles == {situation[0] for situation in SITUATIONS}


def test_a_chain_for_a_few_never_answers_for_all(site, browser):
    with opened(browser, (site / "tilanteet/arkistoin-asiakirjoja.html").as_uri()) as page:
        folds = page.locator("details[data-customer]")
        assert folds.count() >= 1 and not any(fold.get_attribute("open") for fold in folds.all())
        assert page.locator("[data-answer] details").count() == 0

"""Ten tasks of an official, each answered within four clicks of the front page.

A task is a question, the clicks that a person makes, and where the answer then stands. A click is a pair of a role and
the name that it is known by; a choice in a list counts as one click.
"""

import pytest

from browsing import opened

MOST_CLICKS = 4

TASKS = [
    {
        "question": "Is my agency obliged to buy this from Hansel?",
        "clicks": [("link", "Ostan tavaran tai palvelun"), ("link", "Yhteishankinnat (puitejärjestelyt)")],
        "answer": ("section:has(> h2:text-is('Onko käyttö pakollista?'))", "Velvoite koskee valtion virastoja"),
    },
    {
        "question": "Who orders the phone for a new employee?",
        "clicks": [("link", "Tarvitsen työvälineet")],
        "answer": (".answer-start", "viraston nimeämän tilaajan kautta"),
    },
    {
        "question": "What do I hand over to Palkeet when someone leaves?",
        "clicks": [("link", "Työntekijä lähtee"), ("link", "Tulostettava muistilista")],
        "answer": ("[data-own-list] div:has(> dt:text-is('Luovutat'))", "(Palkeet)"),
    },
    {
        "question": "Who does what when somebody starts, and what do I do first?",
        "clicks": [("link", "Uusi työntekijä aloittaa")],
        "answer": (".answer-own", "Vie palvelussuhteen tiedot Kiekuun"),
    },
    {
        "question": "May a municipality buy tailored training from HAUS?",
        "clicks": [("link", "Asiakkaat"), ("link", "Kunnat"), ("link", "Ei voi käyttää")],
        "answer": ("h3#ei-voi ~ ul >> nth=0", "sidosyksikkö"),
    },
    {
        "question": "What does a regional centre get through KEHA?",
        "clicks": [("link", "Asiakkaat"), ("link", "Elinvoimakeskukset"), ("link", "Palvelut kokoajan kautta")],
        "answer": ("h3#kautta ~ ul.rows >> nth=0", "KEHA-keskuksen talouspalvelut"),
    },
    {
        "question": "Which of Valtori's services are mandatory?",
        "clicks": [
            ("link", "Palvelut"), ("choice", "Palveluntuottaja", "Valtori"),
            ("choice", "Onko käyttö pakollista?", "Pakollinen"),
        ],
        "answer": ("#palvelulista li:visible >> nth=0", "Pakollinen"),
    },
    {
        "question": "Which training suits us better, eOppiva or tailored courses?",
        "clicks": [
            ("link", "Palvelut"), ("tick", "Vertaa eOppiva"), ("tick", "Vertaa Räätälöidyt koulutukset"),
            ("link", "Vertaa valittuja (2)"),
        ],
        "answer": (".compare-table", "Onko käyttö pakollista?"),
    },
    {
        "question": "On what grounds may we leave Valtori's system unused?",
        "clicks": [("link", "Vaihdamme järjestelmää"), ("fold", "Mihin velvoite perustuu")],
        "answer": ("details[open]", "Valtiovarainministeriö päättää oikeudesta käyttää muuta palvelua"),
    },
    {
        "question": "Where does nobody answer for a handover?",
        "clicks": [("link", "Harmaat alueet")],
        "answer": ("main", "Luovutus ilman vastuutahoa"),
    },
    {
        "question": "Which steps of a business trip are mine?",
        "clicks": [("link", "Lähden virkamatkalle")],
        "answer": (".answer-own", "matka"),
    },
]


def click(page, kind, name, *value):
    if kind == "link":
        # The words in the page come before the menu, whose names are few.
        page.get_by_role("link", name=name, exact=True).or_(
            page.locator(f"a:visible:has-text('{name}')")
        ).locator("visible=true").first.click()
    elif kind == "choice":
        page.get_by_label(name).first.select_option(label=value[0])
    elif kind == "tick":
        page.get_by_role("checkbox", name=name).first.check()
    elif kind == "fold":
        page.locator("summary", has_text=name).first.click()
    page.wait_for_load_state()


@pytest.mark.parametrize("task", TASKS, ids=[task["question"] for task in TASKS])
def test_an_official_gets_an_answer_within_four_clicks_of_the_front_page(site, browser, task):
    assert len(task["clicks"]) <= MOST_CLICKS
    with opened(browser, (site / "index.html").as_uri()) as page:
        for step in task["clicks"]:
            click(page, *step)
        place, words = task["answer"]
        page.locator(place, has_text=words).first.wait_for(state="visible")
        assert page.noise == []


def test_there_are_at_least_ten_tasks():
    assert len(TASKS) >= 10

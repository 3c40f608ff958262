"""Fifty mistakes that an editor makes, in a small project: what she writes, and what must be said of it.

A mistake puts `new` in the place of `old` in a file. The diagnostic `id` must begin where `at` stands in the changed
file, and its message and help together must hold `says`, the specific thing and the way out.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mistake:
    file: str
    old: str
    new: str
    id: str
    at: str
    says: tuple


HEAD = "owner: tuottaja\nreviewed: 2026-11-01\nsources:\n  - {source: laki, at: \"1 §\"}\n"

FILES = {
    "site.yaml": "title: Koe\nlanguages: [fi, sv]\nprecompress: false\ndomains:\n"
    '  - {id: ala, title: Ala, colour: "#1f4fa3", darkColour: "#93b8f7"}\n',
    "content/index.md": f"---\ntitle: Koe\nsummary: Koe lyhyesti\n{HEAD}---\n\nTeksti.\n",
    "content/tuottajat/tuottaja.md": f"---\ntitle: Tuottaja\nsummary: Tuottaja lyhyesti\n{HEAD}domains: [ala]\n"
    "customers: [virasto]\nwebsite: https://example.fi\n---\n\nTeksti.\n",
    "content/asiakkaat/virasto.md": f"---\ntitle: Virasto\nsummary: Virasto lyhyesti\n{HEAD}---\n\nTeksti.\n",
    "content/ohjaajat/ministerio.md": f"---\ntitle: Ministeriö\nsummary: Ministeriö lyhyesti\n{HEAD}---\n\nTeksti.\n",
    "content/lahteet/laki.md": f"---\ntitle: Laki\nsummary: Laki lyhyesti\n{HEAD}publisher: Eduskunta\ndate: 2020\n"
    "url: https://example.fi/laki\n---\n",
    "content/palvelut/palvelu.md": f"---\ntitle: Palvelu\nsummary: Palvelu lyhyesti\n{HEAD}provider: tuottaja\n"
    "domain: ala\nobligation:\n  level: mandatory\n  basis: Laki [[laki]]\nprice: {model: Omakustannus}\n---\n\n"
    "## Mitä saat\n\nKatso [[ketju]] ja [tuottaja](../tuottajat/tuottaja.md).\n\n### Tarkemmin\n\nLisää.\n",
    "content/palveluketjut/ketju.md": f"---\ntitle: Ketju\nsummary: Ketju lyhyesti\n{HEAD}trigger: Tarve syntyy\n"
    "outcome: Palvelu on käytössä\ncustomer: virasto\nevidence: implied\nsteps:\n"
    "  - {id: tarve, title: Tunnista tarve, actor: virasto}\n"
    "  - {id: toimitus, title: Toimita, actor: tuottaja, service: palvelu}\n"
    "  - {id: kaytto, title: Ota käyttöön, actor: virasto, after: [toimitus]}\n"
    "handovers:\n"
    "  - {from: tarve, to: toimitus, what: Tilaus, status: clear}\n"
    "  - {from: toimitus, to: kaytto, what: Tunnukset, status: unowned}\n---\n\nTeksti.\n",
    "content/tilanteet/tarvitsen.md": f"---\ntitle: Tarvitsen palvelun\nsummary: Tarvitsen lyhyesti\n{HEAD}"
    "chains: [ketju]\n---\n\nTeksti.\n",
    "content/teemat/teema.md": f"---\ntitle: Teema\nsummary: Teema lyhyesti\n{HEAD}---\n\nTeksti.\n",
    "content/lupaukset/lupaus.md": f"---\ntitle: Lupaus\nsummary: Lupaus lyhyesti\n{HEAD}theme: teema\n---\n\nTeksti.\n",
    "content/mittarit/mittari.md": f"---\ntitle: Mittari\nsummary: Mittari lyhyesti\n{HEAD}subject: tuottaja\n"
    "promise: lupaus\nunit: päivää\ndirection: lower\nvalues:\n  - {year: 2024, kind: actual, value: 12}\n"
    "  - {year: 2025, kind: target, value: 10}\n---\n\nTeksti.\n",
    "content/tehtavat/tehtava.md": f"---\ntitle: Tehtävä\nsummary: Tehtävä lyhyesti\n{HEAD}"
    'does: "[[tuottaja]] tekee"\ncustomers: Virastot\n---\n\nTeksti.\n',
    "content/verkostot/verkosto.md": f"---\ntitle: Verkosto\nsummary: Verkosto lyhyesti\n{HEAD}"
    "purpose: Jakaa tietoa\n---\n\nTeksti.\n",
    "content/aukot/aukko.md": f"---\ntitle: Aukko\nsummary: Aukko lyhyesti\n{HEAD}kind: role\n---\n\nTeksti.\n",
}

SERVICE = "content/palvelut/palvelu.md"
CHAIN = "content/palveluketjut/ketju.md"
PROVIDER = "content/tuottajat/tuottaja.md"
METRIC = "content/mittarit/mittari.md"
SOURCE = "content/lahteet/laki.md"
LONG = "pitkä " * 40

MISTAKES = [
    # The frame of the file
    Mistake(SERVICE, "---\ntitle", "title", "front-matter-missing", "title", ("---",)),
    Mistake(SERVICE, "---\n\n## Mitä", "\n## Mitä", "front-matter-unclosed", "---", ("---",)),
    Mistake("content/tehtavat/tehtava.md", 'tekee"', "tekee", "yaml-syntax", '"[[tuottaja]]', ("quotation mark", "Close")),
    Mistake(SERVICE, "title: Palvelu\n", "title: Palvelu: uusi\n", "yaml-syntax", ": uusi", ("double quotes",)),
    Mistake(SERVICE, "  level: mandatory", "\tlevel: mandatory", "yaml-syntax", "\tlevel", ("tab",)),
    Mistake(CHAIN, "actor: virasto}\n", "actor: virasto\n", "yaml-syntax", "{id: tarve", ("}",)),
    # Keys
    Mistake(SERVICE, "provider: tuottaja", "provder: tuottaja", "unknown-key", "provder", ("provder", "provider")),
    Mistake(SERVICE, "domain: ala\n", "domain: ala\ndomain: ala\n", "duplicate-key", "domain: ala\nobligation", ("domain",)),
    Mistake(SERVICE, "  level: mandatory\n", "", "missing-field", "obligation", ("level",)),
    Mistake(SERVICE, "summary: Palvelu lyhyesti\n", "", "missing-field", "---", ("summary",)),
    Mistake(CHAIN, "what: Tilaus, ", "", "missing-field", "{from: tarve", ("what",)),
    Mistake(CHAIN, "title: Toimita, ", "", "missing-field", "{id: toimitus", ("title",)),
    # Values
    Mistake(SERVICE, "level: mandatory", "level: pakollinen", "unknown-value", "pakollinen", ("pakollinen", "mandatory")),
    Mistake(CHAIN, "evidence: implied", "evidence: implid", "unknown-value", "implid", ("implid", "implied")),
    Mistake(CHAIN, "status: clear", "status: selvä", "unknown-value", "selvä", ("selvä", "clear")),
    Mistake(METRIC, "direction: lower", "direction: down", "unknown-value", "down", ("down", "lower")),
    Mistake(METRIC, "value: 12", "value: kaksitoista", "invalid-number", "kaksitoista", ("kaksitoista",)),
    Mistake(METRIC, "year: 2024", "year: viime", "wrong-type", "viime", ("viime", "whole number")),
    Mistake(SERVICE, "reviewed: 2026-11-01", "reviewed: 1.11.2026", "invalid-date", "1.11.2026", ("2026-",)),
    Mistake(PROVIDER, "reviewed: 2026-11-01", "reviewed: 2026-02-30", "invalid-date", "2026-02-30", ("2026-02-30",)),
    Mistake(SOURCE, "date: 2020", "date: eilen", "invalid-date", "eilen", ("eilen", "2024")),
    Mistake(SOURCE, "https://example.fi/laki", "www.example.fi", "invalid-url", "www.example.fi", ("https://",)),
    Mistake(PROVIDER, "website: https://example.fi", "website: javascript:x", "invalid-url", "javascript:x", ("https://",)),
    Mistake(PROVIDER, "domains: [ala]", "domains: ala", "wrong-type", "ala\ncustomers", ("list",)),
    Mistake(SERVICE, "price: {model: Omakustannus}", "price: ilmainen", "wrong-type", "ilmainen", ("price", "keys")),
    Mistake(SERVICE, "Palvelu lyhyesti", LONG.strip(), "summary-too-long", LONG.strip(), ("239", "200")),
    # References between records
    Mistake(SERVICE, "provider: tuottaja", "provider: tuotaja", "unknown-reference", "tuotaja", ("tuotaja", "tuottaja")),
    Mistake(SERVICE, "provider: tuottaja", "provider: virasto", "wrong-kind-of-reference", "virasto", ("virasto",)),
    Mistake(SERVICE, "domain: ala", "domain: alaa", "unknown-reference", "alaa", ("alaa", "ala")),
    Mistake(SERVICE, "{source: laki,", "{source: lakki,", "unknown-reference", "lakki", ("lakki", "laki")),
    Mistake(CHAIN, "service: palvelu", "service: palvelus", "unknown-reference", "palvelus", ("palvelus", "palvelu")),
    Mistake(CHAIN, "after: [toimitus]", "after: [toimitsu]", "unknown-reference", "toimitsu", ("toimitsu", "toimitus")),
    Mistake("content/tilanteet/tarvitsen.md", "[ketju]", "[kejtu]", "unknown-reference", "kejtu", ("kejtu", "ketju")),
    Mistake("content/lupaukset/lupaus.md", "theme: teema", "theme: tema", "unknown-reference", "tema", ("tema", "teema")),
    Mistake(SERVICE, "owner: tuottaja", "owner: laki", "wrong-kind-of-reference", "laki", ("laki",)),
    # Chains
    Mistake(CHAIN, "{id: kaytto,", "{id: tarve,", "duplicate-step", "tarve, title: Ota", ("tarve",)),
    Mistake(CHAIN, "actor: virasto}\n  - {id: toimitus", "actor: virasto, after: [kaytto]}\n  - {id: toimitus",
            "step-order-cycle", "after: [kaytto]", ("kaytto",)),
    Mistake(CHAIN, "{from: tarve, to: toimitus", "{from: tarve, to: kaytto", "handover-not-adjacent", "kaytto, what",
            ("tarve", "kaytto")),
    Mistake(CHAIN, "  - {from: toimitus", "  - {from: tarve, to: toimitus, what: Toinen, status: unowned}\n  - {from: toimitus",
            "duplicate-handover", "tarve, to: toimitus, what: Toinen", ("tarve", "toimitus", "one handover")),
    Mistake(CHAIN, "{from: tarve, to: toimitus", "{from: toimitus, to: tarve", "handover-not-adjacent", "tarve, what",
            ("before", "kaytto")),
    Mistake(SERVICE, "domain: ala\n", "domain: ala\nrequires: [palvelu]\n", "circular-reference", "palvelu]", ("palvelu", "requires")),
    # Time and sources
    Mistake(SERVICE, "owner: tuottaja\n", "owner: tuottaja\nvalidFrom: 2026-01-01\nvalidTo: 2025-01-01\n",
            "validity-reversed", "2025-01-01", ("2025-01-01",)),
    Mistake(SERVICE, "reviewed: 2026-11-01", "reviewed: 2020-01-01", "review-overdue", "2020-01-01", ("18 months", "tuottaja")),
    Mistake("content/teemat/teema.md", "owner: tuottaja\n", "owner: tuottaja\nvalidTo: 2025-12-31\n", "missing-successor",
            "2025-12-31", ("successor",)),
    # The text
    Mistake(SERVICE, "[[ketju]]", "[[kejtu]]", "unknown-text-reference", "[[kejtu]]", ("kejtu", "ketju")),
    Mistake(SERVICE, "basis: Laki [[laki]]", "basis: Laki [[laaki]]", "unknown-text-reference", "Laki [[laaki]]", ("laaki", "laki")),
    Mistake(SERVICE, "tuottajat/tuottaja.md", "tuottajat/tuotaja.md", "unknown-page-link", "[tuottaja](", ("tuotaja", "tuottaja")),
    Mistake(SERVICE, "Lisää.", "Lisää <b>lihavaa</b>.", "raw-html", "<b>", ("Markdown",)),
    Mistake(SERVICE, "Lisää.", "[x](javascript:alert)", "unsafe-link", "[x]", ("javascript",)),
    Mistake(SERVICE, "### Tarkemmin", "#### Tarkemmin", "heading-level", "#### Tarkemmin", ("###",)),
    Mistake(SERVICE, "## Mitä saat", "# Mitä saat", "heading-level", "# Mitä saat", ("##",)),
    Mistake(SERVICE, "Lisää.", "![kaavio](kaavio.png)", "image-missing", "![kaavio]", ("kaavio.png",)),
    Mistake(SERVICE, "### Tarkemmin", "###", "empty-heading", "###", ("no words",)),
    Mistake(SERVICE, "Lisää.", "| a | b |\n|---|---|\n| 1 | 2 | liikaa |", "table-row-too-long", "liikaa", ("column",)),
    Mistake(SERVICE, "Lisää.", "Lisää &#1;.", "control-character", "&#1;", ("Remove",)),
    Mistake(SERVICE, "Lisää.", "[x]()", "invalid-url", "[x]()", ("no address",)),
    Mistake(SERVICE, "Lisää.", "[x](//example.fi/x)", "invalid-url", "[x](//", ("https://",)),
    Mistake(SERVICE, "Lisää.", "[x](#ei)\n\n# Y", "broken-anchor", "[x](#ei)", ("#ei",)),
    Mistake(SERVICE, "Lisää.", "[x](/x)\n\n# Y", "broken-link", "[x](/x)", ("/x",)),
    # The project
    Mistake("site.yaml", '"#1f4fa3"', "sininen", "wrong-type", "sininen", ("#",)),
    Mistake("site.yaml", "languages: [fi, sv]", "langages: [fi, sv]", "unknown-key", "langages", ("langages", "languages")),
]

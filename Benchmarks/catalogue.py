"""Makes the same catalogue of N pages twice: as a project of Palvelukartta and as a site of Hugo.

Each page has front matter with three references (an owner and two sources) and about 6 kB of Markdown: headings,
paragraphs, lists, links and emphasis. The text is made from a fixed seed, so that every run builds the same bytes.
"""

import random
import shutil
from pathlib import Path

SECTIONS = 4
SOURCES = 50
PROVIDERS = 10
WORDS = (
    "palvelu virasto asiakas sopimus hankinta talous henkilöstö toimitila järjestelmä tieto turvallisuus päätös "
    "vastuu rajapinta luovutus tuottaja ohjaus kehittäminen käyttöönotto velvoite peruste laki määräys hinta maksu "
    "tilaus lasku raportti mittari tavoite verkosto osaaminen koulutus varautuminen häiriö yhteys ylläpito tuki"
).split()


def sentences(rng, count):
    return " ".join(
        " ".join(rng.choice(WORDS) for _ in range(rng.randint(6, 14))).capitalize() + "." for _ in range(count)
    )


def body(rng, number, total, link):
    """About 6 kB of Markdown; `link` writes a link to another page by its number."""
    parts = []
    for section in range(SECTIONS):
        parts.append(f"## {' '.join(rng.choice(WORDS) for _ in range(3)).capitalize()} {section + 1}\n")
        parts.append(f"{sentences(rng, 3)} *{rng.choice(WORDS)}* ja **{rng.choice(WORDS)}**.\n")
        parts.append("".join(f"- {sentences(rng, 1)}\n" for _ in range(4)))
        other = (number * 7 + section * 13 + 1) % total
        parts.append(f"{sentences(rng, 2)} Katso myös {link(other)} ja [laki](https://example.org/laki/{other}).\n")
        parts.append(f"### Tarkennus\n\n{sentences(rng, 2)}\n")
        parts.append("".join(f"{step + 1}. {sentences(rng, 1)}\n" for step in range(3)))
    return "\n".join(parts)


def name(number):
    return f"sivu-{number:06d}"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make_palvelukartta(folder, pages, templates):
    """A project of Palvelukartta with the standard templates."""
    shutil.copytree(templates, folder / "templates")
    write(
        folder / "site.yaml",
        "title: Mittaus\nsummary: Mittausta varten tehty luettelo\npublisher: Mittaus\nlanguages: [fi]\n"
        "precompress: false\n"
        'domains:\n  - {id: ala, title: Ala, colour: "#1f4fa3", darkColour: "#93b8f7"}\n',
    )
    content = folder / "content"
    common = "reviewed: 2026-11-20\n"
    write(
        content / "index.md",
        f"---\ntitle: Mittaus\nsummary: Etusivu\nowner: tuottaja-0\n{common}sources:\n  - source: lahde-0\n---\nTeksti.\n",
    )
    for provider in range(PROVIDERS):
        write(
            content / "tuottajat" / f"tuottaja-{provider}.md",
            f"---\ntitle: Tuottaja {provider}\nsummary: Tuottaja numero {provider}\nowner: tuottaja-{provider}\n"
            f"{common}domains: [ala]\nsources:\n  - source: lahde-0\n---\nTeksti.\n",
        )
    for source in range(SOURCES):
        write(
            content / "lahteet" / f"lahde-{source}.md",
            f"---\ntitle: Lähde {source}\nsummary: Lähde numero {source}\nowner: tuottaja-0\n{common}"
            f"publisher: Mittaus\ndate: 2026\nurl: https://example.org/{source}\nsources:\n  - source: lahde-{source}\n---\n",
        )
    for number in range(pages):
        rng = random.Random(number)
        text = body(rng, number, pages, lambda other: f"[[{name(other)}]]")
        write(
            content / "sivut" / f"{name(number)}.md",
            f"---\ntitle: Sivu {number}\nsummary: {sentences(rng, 1)[:150]}\nowner: tuottaja-{number % PROVIDERS}\n"
            f"{common}sources:\n  - {{source: lahde-{number % SOURCES}, at: L{number % 90}}}\n"
            f"  - {{source: lahde-{(number * 3 + 1) % SOURCES}}}\n---\n\n{text}",
        )


def make_hugo(folder, pages, layouts):
    """A site of Hugo that shows the same things on each page.

    Its links are written out, which spares Hugo the checking that `relref` would do (that takes it four times as long).
    """
    shutil.copytree(layouts, folder / "layouts")
    write(
        folder / "hugo.toml",
        'baseURL = "https://example.org/"\ntitle = "Mittaus"\nrelativeURLs = true\nuglyURLs = true\n'
        'disableKinds = ["taxonomy", "term", "RSS"]\nlanguageCode = "fi"\n',
    )
    content = folder / "content"
    write(content / "_index.md", "---\ntitle: Mittaus\nsummary: Etusivu\n---\nTeksti.\n")
    write(content / "sivut" / "_index.md", "---\ntitle: Sivut\n---\n")
    for provider in range(PROVIDERS):
        write(content / "tuottajat" / f"tuottaja-{provider}.md", f"---\ntitle: Tuottaja {provider}\n---\nTeksti.\n")
    for source in range(SOURCES):
        write(
            content / "lahteet" / f"lahde-{source}.md",
            f"---\ntitle: Lähde {source}\nurlOfSource: https://example.org/{source}\n---\nTeksti.\n",
        )
    for number in range(pages):
        rng = random.Random(number)
        text = body(rng, number, pages, lambda other: f"[Sivu {other}]({name(other)}.html)")
        write(
            content / "sivut" / f"{name(number)}.md",
            f"---\ntitle: Sivu {number}\nsummary: {sentences(rng, 1)[:150]}\nowner: tuottaja-{number % PROVIDERS}\n"
            f"reviewed: 2026-11-20\nsources:\n  - {{source: lahde-{number % SOURCES}, at: L{number % 90}}}\n"
            f"  - {{source: lahde-{(number * 3 + 1) % SOURCES}}}\n---\n\n{text}",
        )

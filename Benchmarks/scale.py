"""Builds a catalogue of 2,000 services, 200 providers and 300 chains, and prints how long its maps take: `make scale`."""

import argparse
import json
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from catalogue import WORDS, write

DOMAINS, PROVIDERS, SERVICES, CHAINS, SITUATIONS, CUSTOMERS = 12, 200, 2000, 300, 80, 10
COMMON = "reviewed: 2026-11-20\nsources:\n  - source: lahde\n"


def record(folder, kind, name, fields, body=""):
    head = f"title: {fields.pop('title')}\nsummary: {fields.pop('summary')}\nowner: tuottaja-0\n{COMMON}"
    text = "".join(f"{key}: {value}\n" for key, value in fields.items())
    write(folder / "content" / kind / f"{name}.md", f"---\n{head}{text}---\n{body}")


def words(rng, count):
    return " ".join(rng.choice(WORDS) for _ in range(count)).capitalize()


def make(folder, templates):
    rng = random.Random(1)
    shutil.copytree(templates, folder / "templates")
    domains = "".join(
        f'  - {{id: ala-{n}, title: Ala {n}, colour: "#1f4f{160 + n:02x}", darkColour: "#93b8{230 + n:02x}"}}\n'
        for n in range(DOMAINS)
    )
    write(
        folder / "site.yaml",
        f"title: Suuri\nsummary: Suuri luettelo\npublisher: Mittaus\nlanguages: [fi]\nprecompress: false\ndomains:\n{domains}",
    )
    record(folder, "", "index", {"title": "Suuri", "summary": "Etusivu"})
    record(folder, "lahteet", "lahde", {"title": "Lähde", "summary": "Lähde", "publisher": "Mittaus", "date": 2026})
    for n in range(CUSTOMERS):
        record(folder, "asiakkaat", f"asiakas-{n}", {"title": f"Asiakas {n}", "summary": words(rng, 4)})
    for n in range(PROVIDERS):
        record(
            folder, "tuottajat", f"tuottaja-{n}",
            {"title": f"Tuottaja {n}", "summary": words(rng, 5), "domains": f"[ala-{n % DOMAINS}]"},
        )
    for n in range(SITUATIONS):
        record(folder, "tilanteet", f"tilanne-{n}", {"title": f"{words(rng, 3)} {n}", "summary": words(rng, 5)})
    for n in range(SERVICES):
        provider = n % PROVIDERS
        record(
            folder, "palvelut", f"palvelu-{n}",
            {
                "title": f"{words(rng, 2)} {n}", "summary": words(rng, 6), "provider": f"tuottaja-{provider}",
                "domain": f"ala-{provider % DOMAINS}", "situations": f"[tilanne-{rng.randrange(SITUATIONS)}]",
                "obligation": "{level: voluntary}",
            },
        )
    for n in range(CHAINS):
        domain, customer = n % DOMAINS, f"asiakas-{rng.randrange(CUSTOMERS)}"
        steps, handovers, last = "", "", None
        for number in range(rng.randint(4, 9)):
            # Most steps stay in the chain's domain, as they do in real life.
            provider = rng.randrange(PROVIDERS // DOMAINS) * DOMAINS + domain
            if number % 3 == 0:
                actor, service = customer, ""
            else:
                actor = f"tuottaja-{provider}"
                service = f", service: palvelu-{provider + PROVIDERS * rng.randrange(SERVICES // PROVIDERS)}"
            steps += f"\n  - {{id: vaihe-{number}, title: {words(rng, 3)}, actor: {actor}{service}}}"
            if last:
                status = rng.choice(["clear", "grey", "unowned", "unknown"])
                handovers += f"\n  - {{from: {last}, to: vaihe-{number}, what: {words(rng, 2)}, status: {status}}}"
            last = f"vaihe-{number}"
        record(
            folder, "palveluketjut", f"ketju-{n}",
            {
                "title": f"{words(rng, 2)} {n}", "summary": words(rng, 6), "situation": f"tilanne-{rng.randrange(SITUATIONS)}",
                "trigger": words(rng, 4), "outcome": words(rng, 4), "customer": customer, "evidence": "proposed",
                "steps": steps, "handovers": handovers,
            },
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, required=True)
    parser.add_argument("--keep", type=Path, help="a folder to leave the catalogue and its site in")
    arguments = parser.parse_args()
    root = Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as scratch:
        folder = arguments.keep or Path(scratch)
        make(folder / "project", root / "templates")
        process = subprocess.run(
            [arguments.tool, "build", "--project", folder / "project", "--output", folder / "public", "--timings"],
            capture_output=True, text=True,
        )
        if process.returncode != 0:
            raise SystemExit(process.stdout[-3000:] + process.stderr[-3000:])
        timings = json.loads(process.stdout.strip().splitlines()[-1])
        print(json.dumps(timings, indent=2))
        pages = list((folder / "public").rglob("*.html"))
        largest = (0, None)
        for page in pages:
            text = page.read_text(encoding="utf-8")
            for part in text.split("<svg ")[1:]:
                largest = max(largest, (len(part.split("</svg>")[0].encode()), page.name))
        seconds = sum(timings["pictureSeconds"].values())
        print(f"{len(pages)} pages, largest picture {largest[0] / 1000:.0f} kB on {largest[1]}")
        print(f"all pictures: {seconds:.2f} s of one core, {seconds / 2:.2f} s of two")
        goals = {"All pictures in under a second on two cores": seconds / 2 < 1, "No SVG over 400 kB": largest[0] < 400_000}
        for goal, holds in goals.items():
            print(f"{goal}: {'holds' if holds else 'DOES NOT HOLD'}")
        if not all(goals.values()):
            raise SystemExit(1)


if __name__ == "__main__":
    main()

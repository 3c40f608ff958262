"""The placed line map as data: every rule of the map, looked at from outside the program that placed it."""

import json
import random
import re
from itertools import combinations

import pytest

from conftest import ROOT, run

# Ten catalogues show what most faults would show; the others are for `make test-all`.
SEEDS = [*range(1, 11), *(pytest.param(seed, marks=pytest.mark.sweep) for seed in range(11, 51))]
# Lines beside each other keep at least this many pixels from centre to centre.
LEAST_DISTANCE = 6


def segments(points):
    return list(zip(points, points[1:]))


def slope(segment):
    (x1, y1), (x2, y2) = segment
    dx, dy = x2 - x1, y2 - y1
    assert (dx, dy) != (0, 0), segment
    if dy == 0:
        return "level"
    if dx == 0:
        return "upright"
    assert abs(dx) == abs(dy), ("no multiple of 45°", segment)
    return "falling" if (dx > 0) == (dy > 0) else "rising"


def box(thing):
    return thing["x"], thing["y"], thing["x"] + thing["width"], thing["y"] + thing["height"]


def boxes_meet(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def segment_meets_box(segment, area):
    """Clips the segment against the box (Liang and Barsky)."""
    (x1, y1), (x2, y2) = segment
    low, high = 0.0, 1.0
    for change, room in ((x1 - x2, x1 - area[0]), (x2 - x1, area[2] - x1), (y1 - y2, y1 - area[1]), (y2 - y1, area[3] - y1)):
        if change == 0:
            if room < 0:
                return False
        elif change < 0:
            low = max(low, room / change)
        else:
            high = min(high, room / change)
    return low <= high


def place_across(segment):
    """Where a segment lies across its direction, in pixels, and its extent along it."""
    (x1, y1), (x2, y2) = segment
    match slope(segment):
        case "level":
            return y1, sorted((x1, x2))
        case "upright":
            return x1, sorted((y1, y2))
        case "falling":
            return (x1 - y1) / 2**0.5, sorted((x1, x2))
        case _:
            return (x1 + y1) / 2**0.5, sorted((x1, x2))


def check(placed, steps):
    """Asserts every rule; `steps` has the actors of each chain's steps."""
    stations = {station["id"]: box(station) for station in placed["stations"]}
    labels = [(label["of"], box(label)) for label in placed["labels"]]
    assert {owner for owner, _ in labels} >= set(stations)

    for (_, one), (_, other) in combinations(labels, 2):
        assert not boxes_meet(one, other)
    for owner, area in labels:
        for station, own in stations.items():
            assert owner == station or not boxes_meet(area, own), (owner, station)

    by_slope = {}
    for line in placed["lines"]:
        merged = [actor for place, actor in enumerate(steps[line["id"]]) if place == 0 or actor != steps[line["id"]][place - 1]]
        assert line["stops"] == merged, line["id"]
        parts = segments(line["points"])
        for part in parts:
            by_slope.setdefault(slope(part), []).append((*place_across(part), line["id"]))
            for owner, area in labels:
                assert owner == line["id"] or not segment_meets_box(part, area), (line["id"], owner)
            for station, area in stations.items():
                assert station in line["stops"] or not segment_meets_box(part, area), (line["id"], station)
        reached = 0
        for stop in line["stops"]:
            ahead = [place for place in range(reached, len(parts)) if segment_meets_box(parts[place], stations[stop])]
            assert ahead, (line["id"], stop)
            reached = ahead[0]
    assert {line["id"] for line in placed["lines"]} == set(steps)

    for parallel in by_slope.values():
        parallel.sort()
        for place, (across, (start, end), line) in enumerate(parallel):
            for other_across, (other_start, other_end), other in parallel[place + 1:]:
                if other_across - across >= LEAST_DISTANCE - 1e-9:
                    break
                assert other_start > end or start > other_end, ("touch", line, other)
    return sum(max(0, len(line["points"]) - 2) for line in placed["lines"])


def crossings(placed):
    def side(segment, point):
        (x1, y1), (x2, y2) = segment
        value = (x2 - x1) * (point[1] - y1) - (y2 - y1) * (point[0] - x1)
        return (value > 0) - (value < 0)

    parts = sorted(
        (min(a[0], b[0]), max(a[0], b[0]), number, (a, b))
        for number, line in enumerate(placed["lines"]) for a, b in segments(line["points"])
    )
    count = 0
    for place, (_, right, line, one) in enumerate(parts):
        for left, _, other_line, other in parts[place + 1:]:
            if left > right:
                break
            if line != other_line and side(one, other[0]) * side(one, other[1]) < 0:
                count += side(other, one[0]) * side(other, one[1]) < 0
    return count


def actors_of_steps(folder):
    chains = {}
    for path in (folder / "content/palveluketjut").glob("*.md"):
        if "." not in path.stem:
            matter = path.read_text(encoding="utf-8").split("\n---", 1)[0]
            matter = matter.split("\nsteps:", 1)[1].split("\nhandovers:", 1)[0]
            # An actor of a step, not one that takes part besides.
            chains[path.stem] = re.findall(r"^(?:    |  - \{.*?\b)actor: ([\w-]+)", matter, re.MULTILINE)
    return chains


def report(name, placed, bends):
    print(
        f"{name}: {len(placed['stations'])} stations, {len(placed['lines'])} lines, "
        f"{crossings(placed)} crossings, {bends} bends"
    )


def test_the_published_map_of_the_real_catalogue_keeps_every_rule(site):
    placed = json.loads((site / "data/map.json").read_text(encoding="utf-8"))
    report("the real catalogue", placed, check(placed, actors_of_steps(ROOT)))


@pytest.mark.parametrize("seed", SEEDS)
def test_any_catalogue_keeps_every_rule(seed, tmp_path):
    write_project(tmp_path, random.Random(seed))
    placed = json.loads(run("map", "--project", tmp_path, "--view", "lines", "--format", "json").stdout)
    report(f"catalogue {seed}", placed, check(placed, actors_of_steps(tmp_path)))


def write_project(folder, rng):
    """5 to 40 actors and 3 to 60 chains between them, some of which go back and forth."""
    (folder / "templates").symlink_to(ROOT / "templates")
    (folder / "site.yaml").write_text(
        "title: Koe\nlanguages: [fi]\n"
        'domains:\n  - {id: ala, title: Ala, colour: "#1f4fa3", darkColour: "#93b8f7"}\n', encoding="utf-8"
    )
    common = "summary: Koe\nowner: toimija-0\nreviewed: 2026-11-01\nsources:\n  - {source: laki}\n"

    def write(path, matter):
        path = folder / "content" / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{matter}{common}---\n", encoding="utf-8")

    write("lahteet/laki.md", "title: Laki\npublisher: Koe\ndate: 2026\nurl: https://example.org/\n")
    actors = [f"toimija-{number}" for number in range(rng.randint(5, 40))]
    for number, actor in enumerate(actors):
        title = " ".join("kä" * rng.randint(1, 8) for _ in range(rng.randint(1, 4)))
        kind = "tuottajat" if number == 0 else rng.choice(["tuottajat", "asiakkaat", "ohjaajat"])
        write(f"{kind}/{actor}.md", f"title: {title}\n" + ("domains: [ala]\n" if kind == "tuottajat" else ""))
    for number in range(rng.randint(3, 60)):
        chosen = []
        for _ in range(rng.randint(2, 11)):
            back = len(chosen) > 1 and rng.random() < 0.3
            chosen.append(chosen[-2] if back else actors[min(rng.randrange(len(actors)), rng.randrange(len(actors)))])
        steps = "".join(f"  - {{id: v{place}, title: Vaihe, actor: {actor}}}\n" for place, actor in enumerate(chosen))
        write(
            f"palveluketjut/ketju-{number}.md",
            f"title: Ketju {number}\ntrigger: Tarve\noutcome: Tulos\ncustomer: {actors[0]}\nevidence: implied\nsteps:\n{steps}",
        )

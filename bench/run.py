"""How fast snippetgen is, beside its rivals and beside itself: ``nox -s bench``.

Without arguments everything is measured (about ten minutes on two slow cores) and
``performance.json`` is written, from which docs/performance.md is made.  With the numbers of
requests and of runs, only those are measured and printed: ``nox -s bench -- 100 1``.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from contestants import (
    OURS,
    RIVALS,
    Place,
    a_place,
    change,
    collection,
    generate,
    has_option,
    ours,
    profile,
    rival,
)
from machine import machine, memory_folder, versions
from measuring import Measured, digest, measured, middle, ratio, touched

FIGURES = Path(__file__).with_name("performance.json")
RUNS = {1: 41, 100: 9, 1_000: 5, 10_000: 5}  # the shorter ones differ more
JOBS = {1_000: 3, 10_000: 1}
STARTS = 15
SETTLED = 2.5
"""Seconds after which the state of a file tells that it was not changed again."""

COLD_UP_TO = 1_000
"""Larger ones are rendered with an empty cache only where one process and two are compared."""

Row = dict[str, Any]


def rounded(found: Measured) -> Row:
    """A row of figures."""
    return {name: round(figure, 4) for name, figure in found._asdict().items()}


def starts(runs: int) -> Row:
    """What ``--help`` takes beside a Python that does nothing, in turn."""
    pairs = [
        (measured([sys.executable, "-c", "pass"]), measured([OURS, "--help"]))
        for _ in range(runs + 1)
    ]
    bare, helped = zip(*pairs[1:], strict=True)
    return {
        "bare": rounded(middle(bare)),
        "help": rounded(middle(helped)),
        "ratio": rounded(ratio(helped, bare)),
    }


def beside_rivals(source: Path, requests: int, runs: int, place: Place) -> Iterator[Row]:
    """Everybody in turn; ratios are rival / ours, run by run.

    A round before that fills our cache and those of the system, and does not count.
    """
    failed: dict[str, int] = {}

    def by(name: str) -> Callable[[], Measured]:
        def run() -> Measured:
            found, failed[name] = rival(name, source, place)
            return found

        return run

    turns: dict[str, Callable[[], Measured]] = {"warm": lambda: ours(source, place)}
    if requests <= COLD_UP_TO and has_option("--cache-dir"):
        turns["cold"] = lambda: ours(source, place, cold=True)
    turns |= {name: by(name) for name in RIVALS}
    found: dict[str, list[Measured]] = {name: [] for name in turns}
    for name, run in turns.items():
        if name == "warm" or requests <= COLD_UP_TO:
            run()
    for _ in range(runs):
        for name, run in turns.items():
            found[name].append(run())
    for name, rows in found.items():
        row = {"requests": requests, "tool": name, **rounded(middle(rows))}
        if name in RIVALS:
            row["failed"] = failed[name]
            ratios = {mine: ratio(rows, found[mine]) for mine in ("cold", "warm") if mine in found}
            row |= {f"over_{mine}": rounded(value) for mine, value in ratios.items()}
        yield row


def again(original: Path, requests: int, runs: int, place: Place) -> Iterator[Row]:
    """Runs into a folder that is there already: nothing changed, or one request did.

    Each is compared with a run into an empty folder just before it, the cache filled in all.  A
    request is changed to what no run has seen yet.
    """
    source = place.root / "collection.json"
    full = Place(place.root / "full")
    full.kept.parent.mkdir()
    shutil.copyfile(original, source)
    measured(generate(source, place))
    ours(source, full)
    found: dict[str, list[Measured]] = {"full": [], "one": [], "hash": [], "stat": []}
    written: dict[str, int] = dict.fromkeys(found, 0)

    def run(kind: str) -> None:
        before = touched(place.output)
        found[kind].append(measured(generate(source, place)))
        after = touched(place.output)
        written[kind] = max(written[kind], len(after.items() - before.items()))

    for number in range(runs):
        found["full"].append(ours(source, full))
        change(source, original, requests, number)
        time.sleep(SETTLED)
        run("one")
        os.utime(source)
        time.sleep(SETTLED)
        run("hash")
        run("stat")
    for kind, rows in found.items():
        share = rounded(ratio(rows, found["full"]))
        yield {
            "requests": requests,
            "kind": kind,
            **rounded(middle(rows)),
            "share": share,
            "written": written[kind],
        }


def jobs(source: Path, requests: int, runs: int, place: Place) -> Iterator[Row]:
    """One process and two, in turn, each with an empty cache."""
    found: dict[int, list[Measured]] = {1: [], 2: []}
    made = set()
    for _ in range(runs):
        for number, rows in found.items():
            rows.append(ours(source, place, "--jobs", str(number), cold=True))
            made.add(digest(place.output))
    for number, rows in found.items():
        over = rounded(ratio(rows, found[1]))
        yield {
            "requests": requests,
            "jobs": number,
            **rounded(middle(rows)),
            "over_one": over,
            "same_bytes": len(made) == 1,
        }


def everything(runs: dict[int, int]) -> Row:
    """All figures."""
    with tempfile.TemporaryDirectory(dir=memory_folder()) as name:
        scratch = Path(name)
        found: Row = {
            "machine": machine(scratch),
            "versions": versions(),
            "has_cache": has_option("--cache-dir"),
            "runs": runs,
            "starts": starts(STARTS if len(runs) > 1 else 1),
            "megabytes": {},
            "tools": [],
            "again": [],
            "jobs": [],
        }
        for requests, number in runs.items():
            source = collection(scratch, requests)
            found["megabytes"][requests] = round(source.stat().st_size / 1e6, 3)
            found["tools"] += shown(beside_rivals(source, requests, number, a_place(scratch)))
            if few := JOBS.get(requests, int(len(runs) == 1)):
                found["jobs"] += shown(jobs(source, requests, few, a_place(scratch)))
            if requests == max(runs):
                found["again"] += shown(again(source, requests, number, a_place(scratch)))
                found["profile"] = profile(source, a_place(scratch))
    return found


def shown(rows: Iterator[Row]) -> Iterator[Row]:
    """``rows``, each printed when it is there."""
    for row in rows:
        print(json.dumps(row), flush=True)
        yield row


def main(given: list[int]) -> None:
    """Measure everything and write the figures, or only what is given and print it."""
    if given:
        requests, runs = [*given, *[1][len(given) - 1 :]]
        found = everything({requests: runs})
        print(json.dumps({key: found[key] for key in ("machine", "versions", "starts")}, indent=2))
        return
    FIGURES.write_text(json.dumps(everything(RUNS), indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:3]])

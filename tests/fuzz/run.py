"""Structure fuzzing: valid collections, mutated, through the whole pipeline.

    python -m tests.fuzz.run NUMBER [--seed SEED] [--jobs JOBS]
    python -m tests.fuzz.run --only SEED:INDEX

Prints figures and every finding once, with what tells the example again; exit code 1 for any.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from random import Random
from typing import NamedTuple

from tests.fuzz.bases import Base, bases
from tests.fuzz.examine import HangError, bound_memory, examine, watched
from tests.fuzz.mutation import mutated

CHUNK = 250
V3_EVERY = 40


class Found(NamedTuple):
    """What examples gave: findings by where they arose, with the first example of each."""

    examples: int
    snippets: int
    slowest: float
    findings: dict[str, tuple[str, int]]
    peak: int


def example(seed: int, index: int, all_bases: list[Base]) -> tuple[Base, Random]:
    """The base of an example and its source of chance."""
    random = Random(f"{seed}:{index}")
    v3 = index % V3_EVERY == 0
    return random.choice([base for base in all_bases if (base.kind == "v3") == v3]), random


def trial(seed: int, index: int, all_bases: list[Base]) -> tuple[int, str | None]:
    """The snippets of one example, or what went wrong."""
    base, random = example(seed, index, all_bases)
    data = mutated(base, random)
    try:
        with watched():
            return examine(base.kind, data, random), None
    except (Exception, HangError) as error:  # noqa: BLE001 - that is what we are after
        return 0, _place(error)


def _place(error: BaseException) -> str:
    """Where it arose, so that the same fault is told once."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/snippetgen/" in frame.filename] or frames
    kind = type(error).__name__
    where = f"{ours[-1].filename.rpartition('/snippetgen/')[2]}:{ours[-1].lineno}"
    return f"{kind} in {where}: {str(error)[:200]}" if kind != "HangError" else f"{kind}: {error}"


def chunk(work: tuple[int, int, int]) -> Found:
    """The examples from one index to another, in a process of their own."""
    seed, first, last = work
    if not _state:
        bound_memory()
        _state.extend(bases())
    snippets, slowest, findings = 0, 0.0, dict[str, tuple[str, int]]()
    for index in range(first, last):
        started = time.process_time()
        count, wrong = trial(seed, index, _state)
        slowest = max(slowest, time.process_time() - started)
        snippets += count
        if wrong:
            key = wrong.partition(": ")[0] if not wrong.startswith("Hang") else wrong
            told = findings.get(key, (f"--only {seed}:{index}  {wrong}", 0))
            findings[key] = (told[0], told[1] + 1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Found(last - first, snippets, slowest, findings, peak)


_state: list[Base] = []


def report(all_found: list[Found], started: float) -> int:
    """Print the sum; the exit code."""
    findings: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for part in all_found:
        for key, (told, count) in part.findings.items():
            findings.setdefault(key, told)
            numbers[key] += count
    print(
        f"{sum(f.examples for f in all_found)} examples, {sum(f.snippets for f in all_found)} snippets, "
        f"{len(findings)} findings; the slowest took {max(f.slowest for f in all_found):.2f} s of the "
        f"processor, most memory {max(f.peak for f in all_found) // 1024} MiB; {time.monotonic() - started:.0f} s in all"
    )
    for key, told in findings.items():
        print(f"{numbers[key]} x {told}")
    return int(bool(findings))


def main(arguments: list[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("number", type=int, nargs="?", default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", metavar="SEED:INDEX", help="show one example, with its traceback")
    chosen = parser.parse_args(arguments)
    if chosen.only:
        seed, _, index = chosen.only.partition(":")
        base, random = example(int(seed), int(index), bases())
        data = mutated(base, random)
        print(base.kind, base.name, data if len(str(data)) < 5000 else f"{str(data)[:5000]}...")
        with watched():
            print(examine(base.kind, data, random), "snippets")
        return 0
    started = time.monotonic()
    ends = range(0, chosen.number, CHUNK)
    work = [(chosen.seed, first, min(first + CHUNK, chosen.number)) for first in ends]
    with ProcessPoolExecutor(chosen.jobs) as pool:
        return report(list(pool.map(chunk, work)), started)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

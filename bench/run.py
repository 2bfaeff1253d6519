"""snippetgen against Postman's own generators: the same collection, whole processes, in turn.

python bench/run.py [REQUESTS] [RUNS]

Prints medians and the ratio rival / snippetgen, run by run; above 1 snippetgen is faster or
smaller.  The two do not do quite the same: the rival writes plain Go and no auth, snippetgen Go
for Chilkat, formatted Python, and the code that reads the answer.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from bench_collection import a_collection

HERE = Path(__file__).parent


class Measured(NamedTuple):
    """One whole process: seconds by the clock, seconds of processor, peak memory in MB."""

    wall: float
    cpu: float
    peak: float


def measured(command: list[str]) -> Measured:
    """Run ``command`` to its end; it must succeed."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as running:
        _, status, usage = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
        error = running.stderr.read().decode() if running.stderr else ""
    if running.returncode:
        raise SystemExit(f"{command[0]} failed: {error[-2000:]}")
    wall = time.perf_counter() - started
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def fresh(folder: Path) -> str:
    """``folder``, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return str(folder)


def main(requests: int, runs: int) -> None:
    """Measure, and print a table."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        source = scratch / "bench.json"
        source.write_text(a_collection(requests), "utf-8")
        pairs = []
        for _ in range(runs):
            ours = [sys.executable, "-m", "snippetgen", "generate", str(source), "-q", "-o"]
            rival = ["node", str(HERE / "rival" / "convert.js"), str(source)]
            first = measured([*ours, fresh(scratch / "ours")])
            second = measured([*rival, fresh(scratch / "rival")])
            pairs.append((first, second))
    print(f"{requests} requests, 3 clients, {runs} runs; medians, ratio rival / snippetgen")
    for index, (what, unit) in enumerate([("wall", "s"), ("cpu", "s"), ("peak memory", "MB")]):
        ours_median = statistics.median(first[index] for first, _ in pairs)
        rival_median = statistics.median(second[index] for _, second in pairs)
        ratio = statistics.median(second[index] / first[index] for first, second in pairs)
        print(f"{what:12} {ours_median:9.2f} {unit:2} {rival_median:9.2f} {unit:2} {ratio:7.2f}")


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:3]]
    main(*[*given, *[100, 5][len(given) :]])

"""Run ``generate`` on a file system that is full: a program of its own.

    unshare --mount python -m tests.faults.filling FOLDER

mounts a small one in its own view of the machine, once for every number of free blocks and of
free files, and prints, as JSON, how many points there were and what did not hold at which.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr
from pathlib import Path

from tests.faults.scenario import Scenario, run, tree

BLOCK = 4096
MOST = 24
"""With so many to spare the run has all it needs."""


class Disk:
    """A file system of memory at ``place``."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir()
        self.mount("-t", "tmpfs", "-o", "size=64m,nr_inodes=9999", "none")

    def mount(self, *arguments: str) -> None:
        subprocess.run(["mount", *arguments, self.place], check=True)

    def leave(self, *, blocks: int | None = None, files: int | None = None) -> None:
        """Make it so small that only so much is free; None is plenty."""
        found = os.statvfs(self.place)
        size = (found.f_blocks - found.f_bfree + blocks) * BLOCK if blocks is not None else 64 << 20
        inodes = found.f_files - found.f_ffree + files if files is not None else 9999
        self.mount("-o", f"remount,size={size},nr_inodes={inodes}")


def trial(scenario: Scenario, disk: Disk, **free: int) -> list[str]:
    """What does not hold when the disk has only so much ``free``."""
    folder = scenario.fresh(disk.place / "out")
    disk.leave(**free)
    errors = io.StringIO()
    with redirect_stderr(errors):
        code = run(scenario.arguments("new", folder))
    wrong = scenario.broken(folder)
    if code != 2 or "Traceback" in errors.getvalue():
        wrong += [f"exit code {code}, {errors.getvalue()}"]
    is_done = tree(folder) == scenario.after["new"][1]
    if is_done == ("No space left" in errors.getvalue()):
        wrong += [f"it said {errors.getvalue()}"]
    disk.leave()
    name = ("new", "next")[sum(free.values()) % 2]
    return wrong + scenario.unrepaired(folder, name)


def main(here: Path) -> None:
    """Try every amount."""
    disk = Disk(here / "disk")
    scenario = Scenario(here)
    points = [{kind: count} for kind in ("blocks", "files") for count in range(MOST)]
    found = {str(free): wrong for free in points if (wrong := trial(scenario, disk, **free))}
    full = trial(scenario, disk, blocks=MOST, files=MOST)
    print(
        json.dumps(
            {"points": len(points) + 1, "wrong": {**found, **({"plenty": full} if full else {})}}
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""What is measured: the command lines of snippetgen and of its rivals, doing the same work."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from itertools import count
from pathlib import Path
from typing import NamedTuple

from bench_collection import mark
from measuring import Measured, finished, fresh

HERE = Path(__file__).parent
SPEED = HERE / "rivals" / "speed"
OURS = str(Path(sys.executable).with_name("snippetgen"))
RIVALS = {
    "postman-code-generators": "postman-code-generators.js",
    "httpsnippet": "httpsnippet.js",
    "@readme/httpsnippet": "readme-httpsnippet.mjs",
}


@cache
def has_option(name: str) -> bool:
    """Whether ``snippetgen generate`` knows the option ``name`` already."""
    asked = [OURS, "generate", "--help"]
    return name in subprocess.run(asked, capture_output=True, text=True, check=True).stdout


class Place(NamedTuple):
    """Where one collection is rendered again and again: every folder of ours is below ``root``."""

    root: Path

    @property
    def kept(self) -> Path:
        """The cache that later runs find filled."""
        return self.root / "cache"

    @property
    def output(self) -> Path:
        """Where files are written."""
        return self.root / "output"


def generate(source: Path, place: Place, *more: str, cache: Path | None = None) -> list[str]:
    """Our command line, with the cache that is kept or another one."""
    command = [OURS, "generate", str(source), "-q", "-o", str(place.output), *more]
    if has_option("--cache-dir"):
        command += ["--cache-dir", str(cache or place.kept)]
    return command


def ours(source: Path, place: Place, *more: str, cold: bool = False) -> Measured:
    """A run into an empty folder, with the cache as the last run left it, or with an empty one."""
    fresh(place.output)
    cache = fresh(place.root / "cold") if cold else place.kept
    return finished(generate(source, place, *more, cache=cache)).measured


def rival(name: str, source: Path, place: Place) -> tuple[Measured, int]:
    """The same by a rival; and how many snippets it could not make."""
    found = finished(["node", str(SPEED / RIVALS[name]), str(source), str(fresh(place.output))])
    return found.measured, json.loads(found.stdout)["failed"]


def profile(source: Path, place: Place) -> str:
    """The table of phases that ``--profile`` prints, for an empty cache; empty before there is one."""
    if not has_option("--profile"):
        return ""
    fresh(place.output)
    command = generate(source, place, "--profile", cache=fresh(place.root / "cold"))
    return finished(command).stderr


def collection(scratch: Path, requests: int) -> Path:
    """A collection of ``requests``."""
    path = scratch / f"{requests}.json"
    maker = [sys.executable, str(HERE / "bench_collection.py"), str(requests), str(path)]
    subprocess.run(maker, check=True)
    return path


def change(source: Path, original: Path, requests: int, number: int) -> None:
    """Make ``source`` the ``original`` but for one of its ``requests``, unlike with any other ``number``."""
    name = mark(requests // 2).encode()
    # Line by line: what this process holds counts as memory of those that it starts.
    with original.open("rb") as lines, source.open("wb") as changed:
        changed.writelines(line.replace(name, b"%b%d" % (name, number)) for line in lines)


_NUMBERS = count()


def a_place(scratch: Path) -> Place:
    """A new one."""
    return Place(fresh(scratch / f"place-{next(_NUMBERS)}"))

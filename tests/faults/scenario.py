"""An output folder in use, a run that changes it in every way, and what must hold at any moment.

The folder holds what ``old`` gave, and things of the user's own: a note beside a snippet, a
snippet edited by hand that goes out of use, and a file where a new snippet is to stand.
"""

from __future__ import annotations

import io
import json
import re
import shutil
from contextlib import redirect_stderr, redirect_stdout
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from snippetgen.cli import main
from tests.builders import Data, a_collection, a_folder, an_item, raw, write

Tree: TypeAlias = dict[str, bytes]

MANIFEST = "snippetgen-manifest.json"
OURS = re.compile(r"(.*/)?\.snippetgen-([0-9]+-[0-9a-f]{12}\.tmp(/.*)?|journal\.json)")
CLIENTS = ("-t", "shell/curl", "-t", "go/chilkat")
NOTE = "sample/stays/notes.md"
EDITED = "sample/goes/edited/shell-curl.sh"
IN_THE_WAY = "sample/new/mine/shell-curl.sh"


def _posts(folder: str, *names: str, body: str = "{}") -> Data:
    return a_folder(folder, *(an_item(name, method="POST", body=raw(body)) for name in names))


COLLECTIONS = {
    "old": a_collection(
        _posts("Stays", "Same", "Other"),
        _posts("Changes", "A", "B", "C"),
        _posts("Goes", "Edited", "D", "E"),
    ),
    "new": a_collection(
        _posts("Stays", "Same", "Other"),
        _posts("Changes", "A", "B", "C", body='{"changed": true}'),
        _posts("New", "Mine", "F", "G", "H"),
        _posts("Whole", "I", "J"),
    ),
    "next": a_collection(
        _posts("Stays", "Same"),
        _posts("Changes", "A", "B", body='{"changed": "again"}'),
        _posts("New", "Mine", "F", "G", body='{"changed": "again"}'),
    ),
    "other": a_collection(_posts("Stays", "Same", "Other"), name="Other"),
}  # fmt: skip


class Scenario:
    """The files of the scenario below ``here``, and each state of the folder without a fault."""

    def __init__(self, here: Path) -> None:
        """Make the collections, and the states by undisturbed runs."""
        self.here = here
        for name, collection in COLLECTIONS.items():
            write(here, collection, f"{name}.json")
        start = here / "start"
        self.generate("old", start)
        for path in (NOTE, EDITED, IN_THE_WAY):
            (start / path).parent.mkdir(parents=True, exist_ok=True)
            (start / path).write_text("mine")
        self.start = start
        self.before = tree(start)
        self.after = {name: self._undisturbed(name) for name in ("new", "next")}

        both = self.fresh(self.here / "undisturbed")
        self.generate("new", both)
        self.generate("other", both)
        self.after_both = tree(both)

    def _undisturbed(self, name: str) -> tuple[int, Tree]:
        folder = self.fresh(self.here / "undisturbed")
        return self.generate(name, folder), tree(folder)

    def fresh(self, folder: Path) -> Path:
        """The folder as it is before the run, anew at ``folder``."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.start, folder)
        return folder

    def generate(self, name: str, folder: Path) -> int:
        """Run the command for the collection ``name``; gives its exit code."""
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            return run(self.arguments(name, folder))

    def arguments(self, name: str, folder: Path) -> list[str]:
        """The command line."""
        return ["generate", str(self.here / f"{name}.json"), "-o", str(folder), *CLIENTS]

    def broken(self, folder: Path) -> list[str]:
        """What does not hold in ``folder`` after a run for ``new`` was ended anywhere."""
        found, (_, new) = tree(folder), self.after["new"]
        wrong = [
            f"{path}: neither old nor new"
            for path, content in found.items()
            if not OURS.fullmatch(path) and path != MANIFEST
            if content not in (self.before.get(path), new.get(path))
        ]
        wrong += [f"{path}: lost" for path in self.before.keys() & new.keys() - found.keys()]
        if found[MANIFEST] not in (self.before[MANIFEST], new[MANIFEST]):
            wrong += [f"the manifest: {line}" for line in untrue(folder)]
        return wrong

    def unrepaired(self, folder: Path, name: str) -> list[str]:
        """What the run for ``name`` leaves otherwise than one without a fault before it."""
        code = self.generate(name, folder)
        expected_code, expected = self.after[name]
        found = tree(folder)
        wrong = [f"exit code {code}, not {expected_code}"] if code != expected_code else []
        wrong += [
            f"{path}: differs after the repair"
            for path in sorted(found.keys() | expected.keys())
            if found.get(path) != expected.get(path)
        ]
        return wrong


def run(arguments: list[str]) -> int:
    """The command line in this process; gives the exit code."""
    try:
        main(arguments, prog_name="snippetgen")
    except SystemExit as end:
        return int(end.code or 0)
    raise AssertionError("click always exits")


def tree(folder: Path) -> Tree:
    """Every file below ``folder`` with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def untrue(folder: Path) -> list[str]:
    """What the manifest says of files that hold something else."""
    entries = json.loads((folder / MANIFEST).read_bytes())["files"]
    return [
        f"{entry['path']}: not as the manifest says"
        for entry in entries
        if entry["path"] != EDITED
        if not (folder / entry["path"]).is_file()
        or sha256((folder / entry["path"]).read_bytes()).hexdigest() != entry["sha256"]
    ]

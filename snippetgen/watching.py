"""Waits until something changes that a run reads.

What counts is how the files look, by size, time and inode, so that an editor may write a file in
place or put a new one there; the notes of the operating system only say when to look.

Source: https://watchfiles.helpmanual.io/api/watch/
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
from watchfiles import watch

_COLLECTION_SUFFIXES = (".json", ".yaml", ".yml")
_RESOURCES = ".resources"  # of a v3 collection
_SKIPPED = ("node_modules", "__pycache__")

_QUIET = 0.05
"""Seconds without a change after which a file is taken to be written."""

_LONGEST = 40
"""So many looks at files that do not come to rest."""

_LOOK_ANYWAY = 1000
"""Milliseconds after which to look without a note: some file systems send none."""

Stamp = tuple[int, int, int]


class Snapshot(msgspec.Struct, frozen=True):
    """How the inputs look: a stamp for each file that is there, and the folders they lie in."""

    stamps: dict[Path, Stamp]
    folders: frozenset[Path]

    def changed_since(self, other: Snapshot) -> frozenset[Path]:
        """The files that are new, gone or another."""
        return frozenset(path for path, _ in self.stamps.items() ^ other.stamps.items())


class Inputs(msgspec.Struct, frozen=True):
    """What a run reads.

    ``files`` need not exist; ``collections`` are files or folders of them, ``templates`` folders.
    What lies in ``outputs`` the run writes itself.
    """

    files: tuple[Path, ...] = ()
    collections: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    outputs: tuple[Path, ...] = ()

    def snapshot(self) -> Snapshot:
        """How all of it looks now."""
        single = (*self.files, *self.collections)
        found, folders = list(single), {file.parent for file in single}
        for folder, is_whole, names in self._walk(*self.collections, *self.templates):
            folders.add(folder)
            found += (folder / name for name in names if is_whole or _is_collection(name))
        stamps = {path: stamp for path in found if (stamp := _stamp(path))}
        return Snapshot(stamps, frozenset(filter(Path.is_dir, folders)))

    def _walk(self, *folders: Path) -> Iterator[tuple[Path, bool, list[str]]]:
        """Each folder below ``folders``, whether every file of it counts, and their names of its files."""
        outputs = {output.absolute() for output in self.outputs}
        for top in folders:
            for path, inner, names in os.walk(top):
                here = Path(path)
                inner[:] = [
                    name
                    for name in inner
                    if (not name.startswith(".") or name == _RESOURCES)
                    and name not in _SKIPPED
                    and here.absolute() / name not in outputs
                ]
                yield here, top in self.templates, names

    def are_templates(self, paths: frozenset[Path]) -> bool:
        """Whether one of ``paths`` is a template."""
        return any(path.is_relative_to(folder) for path in paths for folder in self.templates)


def wait(inputs: Inputs, before: Snapshot) -> Snapshot:
    """Block until ``inputs`` look other than ``before`` and are at rest; how they look then."""
    while True:
        now = _settled(inputs)
        if now.stamps != before.stamps:
            return now
        try:
            for _ in watch(
                *now.folders,
                watch_filter=None,
                recursive=False,
                step=int(_QUIET * 1000),
                rust_timeout=_LOOK_ANYWAY,
                yield_on_timeout=True,
            ):
                if inputs.snapshot() != now:
                    break
        except OSError:  # a folder went away in this moment
            time.sleep(_QUIET)


def _settled(inputs: Inputs) -> Snapshot:
    """How ``inputs`` look when nobody writes them any more."""
    found = inputs.snapshot()
    for _ in range(_LONGEST):
        time.sleep(_QUIET)
        then = inputs.snapshot()
        if then == found:
            break
        found = then
    return found


def _is_collection(name: str) -> bool:
    """Whether a file of this name may be one, or a part of one."""
    return name.endswith(_COLLECTION_SUFFIXES)


def _stamp(path: Path) -> Stamp | None:
    """The stamp of a file; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return None if stat.S_ISDIR(found.st_mode) else (found.st_size, found.st_mtime_ns, found.st_ino)

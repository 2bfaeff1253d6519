"""The way to a path below a folder: name by name, and never over a symbolic link.

Each folder is opened inside the one before it, and stays open for the next path, which is often in
the same.  Where the system knows no such calls (Windows) every step is looked at before it is taken.
"""

from __future__ import annotations

import os
from pathlib import Path

from snippetgen.write import calls

BY_DESCRIPTOR = {os.open, os.mkdir, os.rename, os.stat, os.unlink, os.rmdir} <= os.supports_dir_fd


class Way:
    """The folders from ``root`` to the last path that was asked for."""

    def __init__(self, root: Path) -> None:
        """Nothing is opened yet."""
        self._root = root
        self._place: str | None = None
        self._open: list[tuple[str, int]] = []

    def to(self, path: str, *, make: bool = False) -> tuple[int | None, str]:
        """The folder of ``path`` as an open descriptor, and the name of ``path`` in there.

        Without descriptors it is None, and the name a whole path.  Folders that are not there are
        made, or FileNotFoundError is raised.
        """
        place, _, name = path.rpartition("/")
        if not BY_DESCRIPTOR:
            return None, os.path.join(_looked_at(self._root, place, make=make), name)
        if place != self._place:
            self._go(place, make=make)
        return self._open[-1][1], name

    def missing(self, path: str) -> str | None:
        """The start of ``path`` up to the first folder that is not there: ``a/b/``; None if all are."""
        names = path.split("/")[:-1]
        try:
            self.to(path)
        except FileNotFoundError:
            return "".join(f"{name}/" for name in names[: len(self._open)])
        except (OSError, calls.InTheWayError):
            return None
        for depth in range(0 if BY_DESCRIPTOR else len(names) + 1):
            if not os.path.lexists(os.path.join(self._root, *names[:depth])):
                return "".join(f"{name}/" for name in names[:depth])
        return None

    def leave(self, depth: int = 0) -> None:
        """Close the open folders below the first ``depth``."""
        self._place = None
        while len(self._open) > depth:
            os.close(self._open.pop()[1])

    def _go(self, place: str, *, make: bool) -> None:
        """Open the folders to ``place`` that are not open already."""
        if not self._open:
            if make:
                self._root.mkdir(parents=True, exist_ok=True)
            self._open.append(("", os.open(self._root, calls.DIRECTORY)))
        names = place.split("/") if place else []
        depth = 0
        for (name, _), wanted in zip(self._open[1:], names, strict=False):
            if name != wanted:
                break
            depth += 1
        self.leave(depth + 1)
        for name in names[depth:]:
            self._open.append((name, calls.folder(self._open[-1][1], name, make=make)))
        self._place = place


def _looked_at(root: Path, place: str, *, make: bool) -> Path:
    """The folder at ``place`` below ``root``, each step looked at: the second-best way."""
    here = root
    if make:
        root.mkdir(parents=True, exist_ok=True)
    for name in place.split("/") if place else []:
        here /= name
        real, direct = os.path.realpath(here), os.path.join(os.path.realpath(here.parent), name)
        if os.path.normcase(real) != os.path.normcase(direct):
            raise calls.InTheWayError(calls.LINKED)
        if here.exists() and not here.is_dir():
            raise calls.InTheWayError(calls.CROSSED)
        if make:
            here.mkdir(exist_ok=True)
    return here

"""Where the files of a v3 directory lie.

Source: as in :mod:`snippetgen.postman.upgrade_v3`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

RESOURCES = ".resources"
_SUFFIXES = (".yaml", ".yml")


def is_v3_directory(path: Path) -> bool:
    """Whether ``path`` is the root of one v3 collection: a definition or a request stands in it."""
    return definition_file(path) is not None or next(files(path, ".request"), None) is not None


def listing(path: Path) -> list[Path]:
    """What lies in a folder, sorted; nothing in one that cannot be read."""
    try:
        return sorted(path.iterdir())
    except OSError:
        return []


def files(folder: Path, infix: str) -> Iterator[Path]:
    """The YAML files in ``folder`` whose names have ``infix`` before the suffix, sorted."""
    endings = tuple(infix + suffix for suffix in _SUFFIXES)
    return (path for path in listing(folder) if path.name.endswith(endings) and path.is_file())


def definition_file(folder: Path) -> Path | None:
    """The file that says what a folder is called, if there is one."""
    candidates = (folder / RESOURCES / f"definition{suffix}" for suffix in _SUFFIXES)
    return next((path for path in candidates if path.is_file()), None)

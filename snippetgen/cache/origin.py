"""What a result was made by: this version and its parts, and the templates in use."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import file_digest
from pathlib import Path

from snippetgen import __version__
from snippetgen.cache.key import digest
from snippetgen.cache.state import state_of

_PACKAGE = Path(__file__).resolve().parent.parent
# What has a say in the text of a snippet.
_LIBRARIES = ("ahocorasick_rs", "black", "detect_secrets", "jinja2", "markupsafe", "msgspec")
_PROGRAM = (".py", ".toml", ".jinja")
_MOST_FILES = 10_000


class UnknownOriginError(Exception):
    """Nobody can say what the results depend on."""


@cache
def program() -> bytes:
    """The digest of the program: its version, and what it is made of, in a checkout by its state."""
    parts = [__version__, sys.version, *sorted(_libraries())]
    if (_PACKAGE / "templates").is_dir():
        made_of = _installed()
    else:
        found = states_in(_PACKAGE) + states_in(_PACKAGE.parent / "templates")
        made_of = os.fsencode("\n".join(found))
    return digest([*map(os.fsencode, parts), made_of])


def _installed() -> bytes:
    """The files of the package with their hashes, as the installer noted them, if it did.

    Between two releases the version stays.
    Source: https://packaging.python.org/en/latest/specifications/recording-installed-packages/
    """
    noted = _PACKAGE.parent / f"snippetgen-{__version__}.dist-info" / "RECORD"
    try:
        lines = noted.read_bytes().splitlines()
    except OSError:
        return b""
    return b"\n".join(sorted([line for line in lines if line.startswith(b"snippetgen/")]))


def states_in(folder: Path) -> list[str]:
    """The names and states of the files of a program below ``folder``, sorted; no link is followed.

    To read some hundred files takes five times as long.
    """
    found: list[str] = []
    pending = [os.fspath(folder)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(_PROGRAM):
                    found.append(repr((entry.path, state_of(entry.stat()))))
                elif entry.name != "__pycache__" and entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
    return sorted(found)


def templates(folders: Iterable[str]) -> bytes:
    """The digest of all that lies in ``folders``; raises UnknownOriginError where it is too much."""
    return digest(files_in(Path(folder)) for folder in folders)


def files_in(folder: Path) -> bytes:
    """The digest of the names and contents of the files below ``folder``, links followed.

    Raises UnknownOriginError for more than can be looked at, or what cannot be read.
    """
    parts: list[bytes] = []
    top = os.fspath(folder)
    for number, path in enumerate(below(top)):
        if number == _MOST_FILES:
            raise UnknownOriginError(f"{folder} holds too many files")
        try:
            with open(path, "rb", buffering=0) as stream:
                parts += (os.fsencode(path[len(top) :]), stream.read())
        except OSError as error:
            raise UnknownOriginError(f"{path}: {error.strerror}") from None
    return digest(parts)


def below(folder: str) -> Iterator[str]:
    """All files below ``folder``, links followed, in an order of their names alone."""
    seen: set[str] = set()
    for here, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(here)
        folders[:] = [] if real in seen else sorted(set(folders) - {"__pycache__"})
        seen.add(real)
        for name in sorted(names):
            path = f"{here}{os.sep}{name}"
            if os.path.isfile(path):
                yield path


def all_files(names: Iterable[str]) -> list[str]:
    """The files of that name, and all below the folders."""
    found: list[str] = []
    for name in names:
        found += below(name) if os.path.isdir(name) else (name,)
    return found


def hash_of_all(paths: Iterable[str]) -> bytes:
    """One digest of the names and contents of all files; empty when one cannot be read."""
    parts: list[bytes] = []
    try:
        for path in paths:
            with open(path, "rb", buffering=0) as stream:
                parts += (os.fsencode(path), file_digest(stream, "sha256").digest())
    except (OSError, ValueError):
        return b""
    return digest(parts)


def _libraries() -> Iterator[str]:
    """The names with versions of the libraries, from the folders that say what is installed."""
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            if name.endswith(".dist-info") and name.lower().startswith(_LIBRARIES):
                yield name

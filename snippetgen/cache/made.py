"""What is made of the program's own files, kept where Python keeps what it makes of our modules.

So it may be written and believed by the same people, and nobody else: it is code, or as good as that.
"""

from __future__ import annotations

import sys
from importlib.machinery import SourceFileLoader
from importlib.util import cache_from_source
from pathlib import Path


def place_of(file: str, kind: str) -> str:
    """Where to keep what is made of ``file``: beside it as long as nobody chose another place."""
    return cache_from_source(file, optimization=kind)


def kept(place: str) -> bytes:
    """What lies there, if anything."""
    try:
        return Path(place).read_bytes()
    except OSError:
        return b""


def keep(place: str, made: bytes) -> None:
    """Put it there as Python would: at once or not at all, and not where nobody may write."""
    if not sys.dont_write_bytecode:
        SourceFileLoader("", place).set_data(place, made)

"""One short key for many parts."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from _hashlib import HASH

Begun: TypeAlias = "HASH"

LENGTH = 20
"""Bytes of a key."""


def digest(parts: Iterable[bytes]) -> bytes:
    """A key for ``parts``, which no other parts have.

    SHA-256, since processors have instructions for it.
    """
    return begun(parts).digest()[:LENGTH]


def begun(parts: Iterable[bytes]) -> Begun:
    """The digest of ``parts`` and of more, which :func:`ended` with."""
    found = sha256()
    for part in parts:
        _add(found, part)
    return found


def ended(beginning: Begun, part: bytes) -> bytes:
    """The digest of what has this ``beginning`` and one more ``part``."""
    found = beginning.copy()
    _add(found, part)
    return found.digest()[:LENGTH]


def _add(found: Begun, part: bytes) -> None:
    """Go on with ``part``, its length before it so that its ends are known."""
    found.update(b"%d:" % len(part))
    found.update(part)


def bytes_of(value: object) -> bytes:
    """The same bytes for equal values, whatever objects they share; never read back."""
    import io  # a run in which nothing changed needs none of it
    import pickle

    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, 5)
    pickler.fast = True
    pickler.dump(value)
    return stream.getvalue()

"""What every literal module refuses, said once."""

from __future__ import annotations

from functools import lru_cache

from snippetgen.patterns import later

_ENVIRONMENT_NAME = later(r"[A-Z_][A-Z0-9_]*")
_SURROGATE = later("[\ud800-\udfff]")


class LiteralError(ValueError):
    """A value that this syntax cannot hold; the message is for people."""


@lru_cache(maxsize=256)
def environment_name(name: str) -> str:
    """``name`` itself when it is a legal environment variable name, else LiteralError."""
    if not _ENVIRONMENT_NAME.fullmatch(name):
        raise LiteralError(f"{name!r} is not the name of an environment variable")
    return name


def refuse_surrogates(piece: str) -> None:
    """Raise LiteralError when ``piece`` holds half a character, which UTF-8 cannot carry."""
    if found := _SURROGATE.search(piece):
        raise LiteralError(f"half a character (U+{ord(found[0]):04X}) cannot be written as UTF-8")

"""Identifiers from free text."""

from __future__ import annotations

import unicodedata

from snippetgen.patterns import later

_OTHER = later(r"[^A-Za-z0-9]+")
_CAMEL = later(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])")


def ascii_words(free: str) -> list[str]:
    """The runs of ASCII letters and digits in ``free``, accents dropped."""
    plain = unicodedata.normalize("NFKD", free).encode("ascii", "ignore").decode("ascii")
    return [word for word in _OTHER.split(plain) if word]


def snake_case(free: str) -> str:
    """``createJob v2`` gives ``create_job_v2``; ``value`` when nothing is left."""
    words = [word.lower() for run in ascii_words(free) for word in _CAMEL.split(run)]
    return "_".join(words) or "value"


def camel_case(free: str) -> str:
    """``Bulk Write`` gives ``bulkWrite``; ``value`` when nothing is left."""
    first, *others = ascii_words(free) or ["value"]
    first = first.lower() if first.isupper() else first[0].lower() + first[1:]
    return first + "".join(word[0].upper() + word[1:] for word in others)

"""What somebody looked at and called no secret: by name, by kind or by the fingerprint of a value."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from snippetgen.resolve.naming import words
from snippetgen.secrets.finding import Finding
from snippetgen.settings import Allowed


def fingerprint_of(value: str) -> str:
    """The first 16 digits of the SHA-256 of ``value``.

    Of a long value of chance it tells nothing; a short one could be guessed by it.
    """
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class AllowList:
    """Answers whether a value may be shown."""

    def __init__(self, entries: Iterable[Allowed] = ()) -> None:
        """``entries`` in the order in which their reasons count."""
        self._entries = tuple(entries)

    def reason_for(self, name: str, kind: str, value: str) -> str | None:
        """Why ``value`` may be shown, or None when it may not."""
        for entry in self._entries:
            named = not entry.name or _key(entry.name) in (_key(name), _key(kind))
            if not named or not (entry.name or entry.fingerprint):
                continue
            if entry.fingerprint and fingerprint_of(value) != entry.fingerprint.lower():
                continue
            return entry.reason
        return None


def _key(name: str) -> str:
    return "".join(words(name)).lower()


def unused(entries: Iterable[Allowed], findings: Iterable[Finding]) -> list[Allowed]:
    """The entries that allow nothing any more."""
    shown = [finding for finding in findings if finding.allowed is not None]
    return [entry for entry in entries if not any(_matches(entry, found) for found in shown)]


def _matches(entry: Allowed, found: Finding) -> bool:
    names = (_key(found.name), _key(found.kind))
    named = not entry.name or _key(entry.name) in names
    return named and entry.fingerprint in ("", found.fingerprint)

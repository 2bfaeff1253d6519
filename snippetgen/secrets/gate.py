"""The last look: whether a text that goes out holds a value that must not, in whatever form.

A :class:`Gate` is made once for a run; one automaton (https://docs.rs/aho-corasick) looks for all
forms of all values at once, so that their number hardly matters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from urllib.parse import quote, quote_plus

from ahocorasick_rs import AhoCorasick, MatchKind

from snippetgen.patterns import later
from snippetgen.resolve.naming import angle_name
from snippetgen.secrets.fields import is_distinctive

MIN_LENGTH = 8
_LONG, _END = 8192, 512
_LINE = later(r"(?:\\[nr]|[\r\n])+")


class Gate:
    """Knows the names and values that must not go out."""

    def __init__(self, secrets: Iterable[tuple[str, str]] = ()) -> None:
        """``secrets`` are names and values; those shorter than MIN_LENGTH are not looked for."""
        named: dict[str, str] = {}
        for name, value in secrets:
            if len(value) >= MIN_LENGTH:
                for form in forms(value):
                    named.setdefault(form, name)
        self._names = named

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self._names)

    def __eq__(self, other: object) -> bool:
        """Gates that look for the same are equal."""
        return isinstance(other, Gate) and self._names == other._names

    def __hash__(self) -> int:
        """Hash of what is looked for."""
        return hash(tuple(self._names))

    def leaked(self, text: str | bytes) -> str | None:
        """The name of a credential whose value is in ``text`` in some form, or None."""
        if not self._names:
            return None
        found = self._automaton.find_matches_as_indexes(_readable(text))
        return self._named(found[0][0]) if found else None

    def hide(self, text: str) -> str:
        """``text`` for people, with ``<name>`` in place of each value."""
        if not self._names:
            return text
        pieces, at = [], 0
        for number, start, end in self._automaton.find_matches_as_indexes(text):
            pieces += [text[at:start], angle_name(self._named(number))]
            at = end
        return "".join([*pieces, text[at:]])

    def __getstate__(self) -> dict[str, object]:
        """For other processes: the automaton is made there."""
        return {"_names": self._names}

    def _named(self, number: int) -> str:
        return self._names[self._forms[number]]

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        return tuple(self._names)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._forms, matchkind=MatchKind.LeftmostLongest)


def _readable(text: str | bytes) -> str:
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text


def forms(value: str) -> frozenset[str]:
    """All ways in which ``value`` may be written, alone or as a part of something."""
    if len(value) > _LONG:
        # Whoever shows all of a long value shows both ends.
        return forms(value[:_END]) | forms(value[-_END:])
    lines = (line for line in _LINE.split(value) if not line.startswith("-----"))
    pieces = {value, value.strip(), *filter(is_distinctive, lines)}
    found = {form for piece in pieces for form in _forms_of(piece)}
    return frozenset(form for form in found if len(form) >= MIN_LENGTH)


def _forms_of(value: str) -> Iterator[str]:
    yield value
    data = value.encode("utf-8", "replace")
    yield from _base64(data)
    for safe in ("", "/", "~", "/:@!$&'()*+,;=", "-_.!~*'()", "|^!~`"):
        encoded = quote(value, safe=safe, errors="replace")
        yield encoded
        yield re.sub(r"%[0-9A-F]{2}", lambda match: match[0].lower(), encoded)
    yield quote_plus(value, errors="replace")
    yield from _quoted(value)
    yield from _escaped(value)


def _escaped(value: str) -> Iterator[str]:
    """As HTML holds it."""
    from html import escape

    escaped = escape(value)
    yield escaped
    yield escaped.replace("&#x27;", "&#39;")
    yield escape(value, quote=False)


def _quoted(value: str) -> Iterator[str]:
    """As the literals of languages hold it: JSON, Go, Python, JavaScript, shells."""
    for ascii_only in (True, False):
        inner = json.dumps(value, ensure_ascii=ascii_only)[1:-1]
        yield inner
        yield inner.replace("/", "\\/")
        yield inner.replace('\\"', '"').replace("'", "\\'")
        yield json.dumps(inner, ensure_ascii=ascii_only)[1:-1]
    yield repr(value)[1:-1]
    yield ascii(value)[1:-1]
    for single in ("'\\''", "'\"'\"'", "''"):
        yield value.replace("'", single)
    yield re.sub(r'(["\\$`])', r"\\\1", value)
    yield re.sub(r"(['\\])", r"\\\1", value)


def _base64(data: bytes) -> Iterator[str]:
    """``data`` in base64 wherever it begins in what is encoded, without what its neighbours change."""
    from base64 import b64encode, urlsafe_b64encode  # few collections hold a credential

    for encode in (b64encode, urlsafe_b64encode):
        for before in range(3):
            encoded = encode(b"\0" * before + data).decode().rstrip("=")
            whole = (before + len(data)) % 3 == 0
            yield encoded[(0, 2, 3)[before] : None if whole else -1]

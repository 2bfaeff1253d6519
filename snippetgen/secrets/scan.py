"""Credentials in any text - JSON, XML, forms, header lines, prose - by their names and shapes.

One automaton finds where a known beginning or the end of a telling name stands; only there is the
text read more closely, so that a body that is no JSON is no blind spot, and a long one costs little.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import msgspec
from ahocorasick_rs import AhoCorasick

from snippetgen.patterns import later
from snippetgen.secrets.fields import is_credential, looks_random, scheme_of, strength_of
from snippetgen.secrets.shapes import Beginning, beginnings, other_shapes

_NAME_ENDS = (
    "password", "passwd", "passphrase", "passcode", "pwd", "secret", "token", "key", "jwt",
    "credential", "credentials", "authorization", "cookie", "otp", "code",
)  # fmt: skip
# Read backwards from its end.
_NAME = later(r"[\w.:-]{1,80}")
_TAG_START = later(r"<(?:[\w.-]{1,40}:)?[\w.-]{0,80}\Z")
# Behind a name: a quote that closes it, a sign, and a quote that opens the value.
_SIGN = later(
    r"(?P<closed>\\{0,7}[\"'`]?)\s{0,20}(?P<sign>=>|[:=])\s{0,20}(?P<quote>\\{0,7}[\"'`])?"
)
_TAG_END = later(r"(?:\s[^<>]{0,300})?>\s*(?:<!\[CDATA\[\s*)?")
_IN_TAG = later(r"[^<>\]]{1,8192}+(?=(?:\]\]>)?\s*</)")
_VARIABLE = r"\{\{[^{}]*\}\}"
_BARE = later(rf"(?:{_VARIABLE}|[^\s\"'`<>&,;(){{}}\[\]\\])+")
_NUMBER = later(rf"{_VARIABLE}|-?[0-9][0-9.]{{5,}}(?=\s*[,}}\]])")
_TO_QUOTE = {quote: later(rf"(?:[^{quote}\\]|\\.)*(?={quote})", re.DOTALL) for quote in "\"'`"}


class Hit(msgspec.Struct, frozen=True):
    """A credential at ``start:end`` of a text; ``name`` is what its field is called, if anything.

    ``syntax`` says how the value is written there: ``json`` in double quotes, ``quoted`` in others,
    ``number`` where a JSON number stands, ``xml`` in an element, else ``plain``.
    """

    start: int
    end: int
    kind: str
    name: str = ""
    syntax: str = "plain"

    def value(self, source: str) -> str:
        """What is meant by what is written."""
        written = source[self.start : self.end]
        if self.syntax != "json" or "\\" not in written:
            return written
        try:
            return str(json.loads(f'"{written}"', strict=False))
        except ValueError:
            return written


@cache
def _anchors() -> tuple[AhoCorasick, tuple[Beginning | str, ...]]:
    known: tuple[Beginning | str, ...] = (*beginnings(), *_NAME_ENDS)
    letters = [anchor if isinstance(anchor, str) else anchor.letters for anchor in known]
    return AhoCorasick(letters), known


def hits(source: str) -> tuple[Hit, ...]:
    """The credentials in ``source``, in order, none over another."""
    return _short_hits(source) if len(source) < 400 else _hits(source)


def without_credentials(text: str) -> str:
    """``text`` for people, of which nothing is known but what it looks like."""
    for hit in reversed(hits(text)):
        text = f"{text[: hit.start]}<{hit.name or hit.kind}>{text[hit.end :]}"
    return text


def _hits(source: str) -> tuple[Hit, ...]:
    found = sorted(_all_hits(source), key=lambda hit: (hit.start, -hit.end, not hit.name))
    kept: list[Hit] = []
    for hit in found:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return tuple(kept)


_short_hits = lru_cache(maxsize=50_000)(_hits)


def _all_hits(source: str) -> Iterator[Hit]:
    automaton, anchors = _anchors()
    # The one letter that gets longer when it is made small would shift the rest.
    small = source.replace("\u0130", "I").lower()
    read_to = 0
    for number, start, end in automaton.find_matches_as_indexes(small, overlapping=True):
        anchor = anchors[number]
        if not isinstance(anchor, str):
            if shape := anchor.at(source, start):
                yield Hit(shape.start, shape.end, shape.kind)
        elif end > read_to and (name := _name_before(source, end)):
            for hit in _behind(source, end, name):
                # What stands in one run of signs is read once, however often it names itself.
                read_to = hit.end if hit.syntax == "plain" else read_to
                yield from _accepted(source, hit)
    yield from (Hit(s.start, s.end, s.kind) for s in other_shapes(source))


def _name_before(source: str, end: int) -> str | None:
    """The name that ends at ``end``, when it tells of a credential."""
    backwards = _NAME.match(source[max(0, end - 80) : end][::-1])
    name = backwards[0][::-1].lstrip("0123456789.:-_") if backwards else ""
    return name if strength_of(name) else None


def _accepted(source: str, hit: Hit) -> Iterator[Hit]:
    written = source[hit.start : hit.end]
    scheme = scheme_of(written) if hit.syntax in ("json", "quoted", "plain") else ""
    hit = _without_quotes(source, msgspec.structs.replace(hit, start=hit.start + len(scheme)))
    if hit.start < hit.end and (
        _is_variable(source, hit) or is_credential(hit.name, hit.value(source))
    ):
        yield hit


def _without_quotes(source: str, hit: Hit) -> Hit:
    """A value that was stored with its quotes is what stands between them."""
    if source.startswith('\\"', hit.start) and source.endswith('\\"', hit.start + 3, hit.end):
        return msgspec.structs.replace(hit, start=hit.start + 2, end=hit.end - 2)
    return hit


def _is_variable(source: str, hit: Hit) -> bool:
    return source.startswith("{{", hit.start) and source.endswith("}}", hit.start, hit.end)


def _behind(source: str, end: int, name: str) -> Iterable[Hit]:
    """The value of a tag, or behind a sign, as it is written."""
    tag = _TAG_END.match(source, end)
    if tag and _TAG_START.search(source, max(0, end - 130), end):
        value = _IN_TAG.match(source, tag.end())
        return [Hit(*_stripped(source, *value.span()), "field", name, "xml")] if value else []
    sign = _SIGN.match(source, end)
    if sign is None:
        return []
    if sign["quote"]:
        stop = _closing(source, sign)
        syntax = "json" if sign["quote"] == '"' else "quoted"
        return [Hit(sign.end(), stop, "field", name, syntax)] if stop > sign.end() else []
    if sign["closed"]:
        number = _NUMBER.match(source, sign.end())
        return [Hit(*number.span(), "field", name, "number")] if number else []
    start = sign.end() + len(scheme_of(source[sign.end() : sign.end() + 40]))
    bare = _BARE.match(source, start)
    if bare is None or (sign["sign"] != "=" and not _looks_like_one(bare[0])):
        return []
    return [Hit(*bare.span(), "field", name)]


def _looks_like_one(value: str) -> bool:
    """Behind a colon prose goes on; only what looks made by chance is no prose."""
    return looks_random(value.rstrip(".")) or value.startswith("{{")


def _closing(source: str, sign: re.Match[str]) -> int:
    """Where the quotes that ``sign`` opens are closed, or the beginning when they are not."""
    quote = sign["quote"]
    if len(quote) == 1:
        match = _TO_QUOTE[quote].match(source, sign.end())
        return match.end() if match else sign.end()
    return max(source.find(quote, sign.end()), sign.end())


def _stripped(source: str, start: int, end: int) -> tuple[int, int]:
    written = source[start:end]
    return start + len(written) - len(written.lstrip()), end - len(written) + len(written.rstrip())

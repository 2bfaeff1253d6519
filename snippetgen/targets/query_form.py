"""When a query may be shown as names and values: the client must encode them to what Postman sends.

Equal means: percent-decoding gives the same bytes, with ``+`` and a space never mixed up.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from urllib.parse import unquote_to_bytes

from snippetgen.ir.text import Part, Text
from snippetgen.resolve.exchange import QueryPair


def decoded_pairs(query: tuple[QueryPair, ...] | None) -> tuple[tuple[Text, Text], ...] | None:
    """The pairs as a ``urlencode`` client takes them; None where that would change the request."""
    if not query:
        return None
    pairs = []
    for pair in query:
        if pair.value is None or not pair.name:
            return None
        name, value = _decoded(pair.name), _decoded(pair.value)
        if name is None or value is None:
            return None
        pairs.append((name, value))
    return tuple(pairs)


def is_grouped(pairs: Sequence[tuple[Text, Text]]) -> bool:
    """Whether pairs of one name stand together, so that bringing them together changes nothing."""
    return len(list(groupby(name for name, _ in pairs))) == len({name for name, _ in pairs})


def _decoded(text: Text) -> Text | None:
    """``text`` decoded, or None when encoding it with ``urlencode`` gives other bytes."""
    parts: list[Part] = []
    for part in text.parts:
        if not isinstance(part, str):
            parts.append(part)
            continue
        try:
            plain = unquote_to_bytes(part).decode("utf-8") if "%" in part else part
        except UnicodeDecodeError:
            return None
        if "+" in part or "&" in part or " " in plain or ("%" in part and _has_lone_percent(part)):
            return None
        parts.append(plain)
    return Text.made_of(*parts)


def _has_lone_percent(part: str) -> bool:
    hexadecimal = "0123456789abcdefABCDEF"
    pieces = part.split("%")[1:]
    return any(len(p) < 2 or p[0] not in hexadecimal or p[1] not in hexadecimal for p in pieces)

"""Percent-encoding as Postman sends URLs: a set of characters per component, nothing decoded.

Source: measured on postman-url-encoder 3.0; the sets follow https://url.spec.whatwg.org/ with
Postman's own differences.  An existing ``%XX`` is left as it is.
"""

from __future__ import annotations

import re

from snippetgen.patterns import later


def _outside(allowed_ascii: str) -> re.Pattern[str]:
    """Matches runs of what must be encoded: everything but the printable characters allowed."""
    return later(f"[^{re.escape(allowed_ascii)}]+")


_PRINTABLE = "".join(map(chr, range(0x20, 0x7F)))


def _pattern(encoded: str) -> re.Pattern[str]:
    return _outside("".join(c for c in _PRINTABLE if c not in encoded))


_PATH = _pattern(' "<>`#?{}')
_QUERY = _pattern(" \"#'<>")
_KEY_RESERVED = later("[&#=]")
_VALUE_RESERVED = later("[&#]")
_EXTENDED = _outside("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!|`^")
_FORM = _outside("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def _encode(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def encode_path(value: str) -> str:
    """A path, slashes included."""
    return _PATH.sub(_encode, value)


def encode_query(value: str) -> str:
    """A whole query string, ``&`` and ``=`` included."""
    return _QUERY.sub(_encode, value)


def encode_key(value: str) -> str:
    """What would end the name of a query pair, and no more."""
    return _KEY_RESERVED.sub(_encode, value)


def encode_value(value: str) -> str:
    """What would end the value of a query pair, and no more."""
    return _VALUE_RESERVED.sub(_encode, value)


def encode_component(value: str) -> str:
    """One name or value with everything encoded that RFC 3986 does not call unreserved."""
    return _FORM.sub(_encode, value)


def encode_extended(value: str) -> str:
    """The value of a header parameter with a star (RFC 8187), as Postman writes it."""
    return _EXTENDED.sub(_encode, value).replace("%2A", "%2a")


def encode_host(value: str) -> str:
    """A host name in lower case, with international labels in their ASCII form (RFC 5890)."""
    lowered = value.lower()
    if lowered.isascii():
        return lowered
    try:
        return lowered.encode("idna").decode("ascii")
    except UnicodeError:
        return lowered

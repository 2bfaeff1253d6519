"""Repeated header lines for clients that send each name once.

Source: RFC 9110, section 5.3: lines of a list-valued field may be joined by a comma.
"""

from __future__ import annotations

from collections.abc import Sequence

from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import HeaderLine

# Fields that hold one value: a second line cannot be folded into the first.
_SINGLE = frozenset(
    """age authorization content-length content-location content-type date etag expires from host
    if-modified-since if-range if-unmodified-since last-modified location max-forwards origin
    proxy-authorization range referer retry-after set-cookie user-agent""".split()
)


def joined_lines(
    lines: Sequence[HeaderLine],
) -> tuple[tuple[HeaderLine, ...], tuple[HeaderLine, ...]]:
    """``lines`` with repeats joined, and those that could not be."""
    kept: dict[str, HeaderLine] = {}
    lost: list[HeaderLine] = []
    for line in lines:
        earlier = kept.get(line.key)
        if earlier is None:
            kept[line.key] = line
        elif line.key in _SINGLE:
            lost.append(line)
            kept[line.key] = line
        else:
            separator = "; " if line.key == "cookie" else ", "
            value = Text.join(separator, (earlier.value, line.value))
            kept[line.key] = HeaderLine(earlier.name, value, earlier.system, earlier.role)
    return tuple(kept.values()), tuple(lost)

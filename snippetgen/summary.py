"""What is remembered of a request: enough to say later what changed, and no value of it.

Names of fields and their types are kept as they are, values only as a mark that tells one from
another.  So a manifest stays small, and shows nothing that the snippets do not show.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import msgspec

Shape: TypeAlias = Any
"""``{name: shape}`` for an object, ``[shape]`` for a list, else the name of a type."""


class Summary(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One request; ``query``, ``headers`` and ``answers`` are names with the marks of their values.

    ``origin`` is scheme, host and port.  ``fields`` is the shape of a body, ``body`` its kind and
    ``mark`` tells it from others; a body with a shape too large to keep has none.
    """

    method: str
    origin: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    auth: str = ""
    body: str = ""
    mark: str = ""
    fields: Shape = None
    answers: tuple[tuple[str, str], ...] = ()


Told: TypeAlias = Summary | msgspec.Raw
"""A summary, or its JSON: whoever only passes it on need not read it."""


def summary_in(told: Told) -> Summary:
    """What is told."""
    return told if isinstance(told, Summary) else _decode(told)


_decode = msgspec.json.Decoder(Summary).decode


def type_of(shape: Shape) -> str:
    """The name of a shape's type."""
    if isinstance(shape, dict):
        return "object"
    return "list" if isinstance(shape, list) else str(shape)

"""What the layout of a Python statement depends on: its elements, and the brackets in them."""

from __future__ import annotations

import msgspec

from snippetgen.literals.data_layout import columns

WIDTH = 88
"""What black fills by default."""
CLOSER = {"(": ")", "[": "]", "{": "}"}
# What stands before brackets, by its last sign.
SHAPES = {"": "", "=": "n=", ":": "s:"}


class Group(msgspec.Struct, frozen=True, gc=False):
    """Brackets and what is in them.

    ``letter`` says of which kind they are: ``(`` a call, ``[`` a subscript, ``{`` a dict, ``L`` a
    list, ``T`` a tuple, ``P`` brackets around strings.  ``trailing`` says whether the content ends
    with a comma; ``flat`` is all of it on one line, None when that cannot be.
    """

    letter: str
    opener: str
    elements: tuple[Element, ...]
    trailing: bool
    flat: str | None

    @property
    def closer(self) -> str:
        """The closing bracket."""
        return CLOSER[self.opener]


class Element(msgspec.Struct, frozen=True, gc=False):
    """What stands between two commas, or a whole statement.

    ``flat`` is all of it on one line, None when it cannot stand on one.  Where it ends with
    brackets these are ``last``, and ``head`` is what comes before their content.  ``rows`` are
    several of them, each on a line of its own, with commas.
    """

    shape: str
    flat: str | None
    head: str | None = None
    last: Group | None = None
    rows: str = ""


def braces(label: str, content: str, pairs: list[str]) -> Element:
    """Data that stands in braces on one line."""
    before = f"{label} " if label.endswith(":") else label
    braces = f"{{{content}}}"
    flat = braces if columns(braces) <= WIDTH else None
    if len(pairs) > 1:
        inside = Element("R", None, rows=",\n".join(pairs) + ",")
    else:
        inside = Element("s:n.n[" if content.endswith("]") else "s:s", content)
    group = Group("{", "{", (inside,), trailing=False, flat=flat)
    whole = None if flat is None else before + flat
    return Element(SHAPES[label[-1:]] + "{", whole, before + "{", group)

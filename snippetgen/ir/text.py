"""The value type of everything a collection says: plain pieces and variables.

A :class:`Text` is not a ``str`` on purpose.  Turning one into a string without saying how it must
be quoted raises, so that a template which forgets its filter fails instead of printing user input.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from operator import is_
from typing import Self, TypeAlias

import msgspec

_VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")


class Variable(msgspec.Struct, frozen=True):
    """A value that is not known when the snippet is written; ``name`` as between the braces."""

    name: str


Part: TypeAlias = str | Variable


class UnquotedTextError(TypeError):
    """A Text was turned into a string without a literal filter."""


class Text:
    """An immutable run of plain pieces and variables.

    Pieces are normalised: no empty piece, no two plain pieces side by side.
    """

    __slots__ = ("parts",)

    parts: tuple[Part, ...]

    def __init__(self, *parts: Part) -> None:
        """Join ``parts`` in order."""
        if len(parts) < 2:
            _set_parts(self, () if parts == ("",) else parts)
            return
        merged: list[Part] = []
        run = ""
        for part in parts:
            if isinstance(part, str):
                run += part
                continue
            if run:
                merged.append(run)
                run = ""
            merged.append(part)
        if run:
            merged.append(run)
        _set_parts(self, tuple(merged))

    @classmethod
    def of(cls, source: str) -> Self:
        """Read ``source`` as Postman does: the innermost ``{{name}}`` is a variable."""
        if "{{" not in source:
            return cls(source)
        pieces = _VARIABLE.split(source)
        return cls(*(Variable(p) if i % 2 else p for i, p in enumerate(pieces)))

    @classmethod
    def join(cls, separator: str, texts: Iterable[Text]) -> Self:
        """Concatenate ``texts`` with ``separator`` between them."""
        parts: list[Part] = []
        for index, text in enumerate(texts):
            if index:
                parts.append(separator)
            parts.extend(text.parts)
        return cls(*parts)

    @property
    def is_plain(self) -> bool:
        """Whether no variable is left."""
        parts = self.parts
        return not parts or (len(parts) == 1 and isinstance(parts[0], str))

    @property
    def plain(self) -> str:
        """The plain string; raises ValueError while a variable is left."""
        if not self.is_plain:
            raise ValueError(f"unresolved variable in {self.source!r}")
        return "".join(p for p in self.parts if isinstance(p, str))

    @property
    def is_ascii(self) -> bool:
        """Whether the plain pieces hold nothing beyond ASCII."""
        return all(p.isascii() for p in self.parts if isinstance(p, str))

    @property
    def source(self) -> str:
        """The text as Postman writes it, variables in their braces."""
        parts = self.parts
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        return "".join(p if isinstance(p, str) else "{{" + p.name + "}}" for p in parts)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables left, in order, repeats kept."""
        return () if self.is_plain else tuple([p for p in self.parts if isinstance(p, Variable)])

    def map_plain(self, change: Callable[[str], str]) -> Text:
        """Apply ``change`` to each plain piece."""
        found = [change(p) if isinstance(p, str) else p for p in self.parts]
        return self if all(map(is_, found, self.parts)) else Text(*found)

    def map_variables(self, change: Callable[[Variable], Part]) -> Text:
        """Apply ``change`` to each variable."""
        if self.is_plain:
            return self
        return Text(*[p if isinstance(p, str) else change(p) for p in self.parts])

    def partition(self, separator: str) -> tuple[Text, Text | None]:
        """Split at the first ``separator`` outside a variable; None when there is none."""
        for index, part in enumerate(self.parts):
            if isinstance(part, str) and separator in part:
                before, _, after = part.partition(separator)
                return Text(*self.parts[:index], before), Text(after, *self.parts[index + 1 :])
        return self, None

    def split(self, separator: str) -> list[Text]:
        """Split at every ``separator`` outside a variable."""
        found: list[list[Part]] = [[]]
        for part in self.parts:
            if isinstance(part, Variable):
                found[-1].append(part)
                continue
            first, *others = part.split(separator)
            found[-1].append(first)
            found.extend([piece] for piece in others)
        return [Text(*pieces) for pieces in found]

    def strip(self) -> Text:
        """Drop white space at both ends."""
        parts = list(self.parts)
        if parts and isinstance(parts[0], str):
            parts[0] = parts[0].lstrip()
        if parts and isinstance(parts[-1], str):
            parts[-1] = parts[-1].rstrip()
        return Text(*parts)

    def startswith(self, prefix: str) -> bool:
        """Whether the text begins with the plain ``prefix``."""
        return (
            bool(self.parts) and isinstance(self.parts[0], str) and self.parts[0].startswith(prefix)
        )

    def __contains__(self, piece: str) -> bool:
        """Whether a plain piece holds ``piece``."""
        parts = self.parts
        if len(parts) == 1 and isinstance(parts[0], str):
            return piece in parts[0]
        return any(isinstance(p, str) and piece in p for p in parts)

    def __add__(self, other: Text) -> Text:
        """Concatenate two texts; a bare ``str`` is refused, say ``Text(value)``."""
        if not isinstance(other, Text):
            return NotImplemented
        before, after = self.parts, other.parts
        if not (before and after):
            return self if before else other
        first, last = after[0], before[-1]
        if isinstance(first, str) and isinstance(last, str):
            return _of_parts((*before[:-1], last + first, *after[1:]))
        return _of_parts(before + after)

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.parts)

    def __eq__(self, other: object) -> bool:
        """Texts are equal when their pieces are."""
        return isinstance(other, Text) and self.parts == other.parts

    def __hash__(self) -> int:
        """Hash of the pieces."""
        return hash(self.parts)

    def __repr__(self) -> str:
        """For people who debug; never part of an output."""
        return f"Text.of({self.source!r})"

    def __str__(self) -> str:
        """Refuse: only a literal filter may turn a Text into source text."""
        raise UnquotedTextError(
            f"{self!r} was printed without a literal filter: write {{{{ value | literal }}}}"
        )

    def __format__(self, spec: str) -> str:
        """Refuse, like :meth:`__str__`."""
        return str(self)

    def __reduce__(self) -> tuple[type[Text], tuple[Part, ...]]:
        """Pickle by the pieces."""
        return (Text, self.parts)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a Text never changes."""
        raise AttributeError(f"Text is immutable, {name!r} cannot be set")


# The slot itself: writing goes past the refusal above.
_set_parts: Callable[[Text, tuple[Part, ...]], None] = vars(Text)["parts"].__set__


def _of_parts(parts: tuple[Part, ...]) -> Text:
    """A Text of ``parts`` that are normalised."""
    text = Text.__new__(Text)
    _set_parts(text, parts)
    return text


EMPTY = Text()

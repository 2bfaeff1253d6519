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


class Variable(msgspec.Struct, frozen=True, gc=False):
    """A value that is not known when the snippet is written; ``name`` as between the braces."""

    name: str


Part: TypeAlias = str | Variable


class UnquotedTextError(TypeError):
    """A Text was turned into a string without a literal filter."""


class Text(msgspec.Struct, frozen=True, gc=False):
    """An immutable run of plain pieces and variables; ``Text(words)`` is plain, whatever they are.

    ``source`` is the text as Postman writes it, variables in their braces.  ``mixed`` are its pieces
    where a variable is among them, and normalised: none is empty, no two plain ones side by side.
    """

    source: str = ""
    mixed: tuple[Part, ...] = ()

    @classmethod
    def of(cls, source: str) -> Self:
        """Read ``source`` as Postman does: the innermost ``{{name}}`` is a variable."""
        pieces = _VARIABLE.split(source) if "{{" in source else ()
        if len(pieces) < 2:
            return cls(source)
        return cls(
            source, tuple([Variable(p) if i % 2 else p for i, p in enumerate(pieces) if p or i % 2])
        )

    @classmethod
    def made_of(cls, *parts: Part) -> Self:
        """Join ``parts`` in order."""
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
        if not merged:
            return cls(run)
        if run:
            merged.append(run)
        source = "".join([p if isinstance(p, str) else "{{" + p.name + "}}" for p in merged])
        return cls(source, tuple(merged))

    @classmethod
    def join(cls, separator: str, texts: Iterable[Text]) -> Self:
        """Concatenate ``texts`` with ``separator`` between them."""
        texts = list(texts)
        if not any(text.mixed for text in texts):
            return cls(separator.join([text.source for text in texts]))
        parts: list[Part] = []
        for text in texts:
            parts += (*text.parts, separator)
        return cls.made_of(*parts[:-1])

    @property
    def parts(self) -> tuple[Part, ...]:
        """All pieces, normalised."""
        return self.mixed or ((self.source,) if self.source else ())

    @property
    def is_plain(self) -> bool:
        """Whether no variable is left."""
        return not self.mixed

    @property
    def plain(self) -> str:
        """The plain string; raises ValueError while a variable is left."""
        if self.mixed:
            raise ValueError(f"unresolved variable in {self.source!r}")
        return self.source

    @property
    def is_ascii(self) -> bool:
        """Whether the plain pieces hold nothing beyond ASCII."""
        return all(p.isascii() for p in self.parts if isinstance(p, str))

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables left, in order, repeats kept."""
        return tuple([p for p in self.mixed if not isinstance(p, str)]) if self.mixed else ()

    def map_plain(self, change: Callable[[str], str]) -> Text:
        """Apply ``change`` to each plain piece."""
        if not self.mixed:
            plain = change(self.source) if self.source else self.source
            return self if plain is self.source else Text(plain)
        found = [change(p) if isinstance(p, str) else p for p in self.mixed]
        return self if all(map(is_, found, self.mixed)) else Text.made_of(*found)

    def map_variables(self, change: Callable[[Variable], Part]) -> Text:
        """Apply ``change`` to each variable."""
        if not self.mixed:
            return self
        return Text.made_of(*[p if isinstance(p, str) else change(p) for p in self.mixed])

    def partition(self, separator: str) -> tuple[Text, Text | None]:
        """Split at the first ``separator`` outside a variable; None when there is none."""
        if not self.mixed:
            before, found, after = self.source.partition(separator)
            return (Text(before), Text(after)) if found else (self, None)
        for index, part in enumerate(self.mixed):
            if isinstance(part, str) and separator in part:
                before, _, after = part.partition(separator)
                first = Text.made_of(*self.mixed[:index], before)
                return first, Text.made_of(after, *self.mixed[index + 1 :])
        return self, None

    def split(self, separator: str) -> list[Text]:
        """Split at every ``separator`` outside a variable."""
        if not self.mixed:
            return [Text(piece) for piece in self.source.split(separator)]
        found: list[list[Part]] = [[]]
        for part in self.mixed:
            if isinstance(part, Variable):
                found[-1].append(part)
                continue
            first, *others = part.split(separator)
            found[-1].append(first)
            found.extend([piece] for piece in others)
        return [Text.made_of(*pieces) for pieces in found]

    def strip(self, signs: str | None = None) -> Text:
        """Drop ``signs``, by default white space, at both ends."""
        if not self.mixed:
            return Text(self.source.strip(signs))
        parts = list(self.mixed)
        if isinstance(parts[0], str):
            parts[0] = parts[0].lstrip(signs)
        if isinstance(parts[-1], str):
            parts[-1] = parts[-1].rstrip(signs)
        return Text.made_of(*parts)

    def startswith(self, prefix: str) -> bool:
        """Whether the text begins with the plain ``prefix``."""
        first = self.mixed[0] if self.mixed else self.source
        return isinstance(first, str) and first.startswith(prefix)

    def __contains__(self, piece: str) -> bool:
        """Whether a plain piece holds ``piece``."""
        if not self.mixed:
            return piece in self.source
        return any(piece in p for p in self.mixed if isinstance(p, str))

    def __add__(self, other: Text) -> Text:
        """Concatenate two texts; a bare ``str`` is refused, say ``Text(value)``."""
        if not isinstance(other, Text):
            return NotImplemented
        if self.mixed or other.mixed:
            return Text.made_of(*self.parts, *other.parts)
        return Text(self.source + other.source)

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return self.source != ""

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


EMPTY = Text()


def data_of(value: object) -> object:
    """``value`` as data for JSON: records as objects, texts as Postman writes them."""
    match value:
        case Text():
            return value.source
        case msgspec.Struct():
            tag = value.__struct_config__.tag
            members = {n: data_of(member) for n, member in msgspec.structs.asdict(value).items()}
            return members if tag is None else {"type": tag, **members}
        case tuple():
            return tuple(map(data_of, value))
        case _:
            return value

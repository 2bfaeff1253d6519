"""One problem: what is wrong, where, and the way out."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias

import msgspec

Severity: TypeAlias = Literal["error", "warning", "note"]


class Where(msgspec.Struct, frozen=True):
    """A place in the input: file, JSON pointer, names from folder to item, line and column from 1."""

    file: str
    pointer: str = ""
    names: tuple[str, ...] = ()
    line: int | None = None
    column: int | None = None


class Kind(Protocol):
    """What all problems of one code have in common."""

    @property
    def code(self) -> str:
        """``SG`` and three digits."""

    @property
    def severity(self) -> Severity:
        """How bad it is."""

    @property
    def meaning(self) -> str:
        """What is wrong, in a sentence."""

    @property
    def hint(self) -> str:
        """What to do."""


class Problem(msgspec.Struct, frozen=True):
    """One finding; ``client`` names the client it concerns, or is empty.

    ``fields`` are the parts of the request that a snippet sends otherwise because of it: ``target``,
    ``body``, or ``header`` and a name in lower case.  ``allowed`` is the reason for which the user
    lets it through: then it counts for nothing.  ``identity`` tells it from others of its kind and
    place where the message does not.
    """

    code: str
    severity: Severity
    where: Where
    message: str
    hint: str
    client: str = ""
    fields: tuple[str, ...] = ()
    allowed: str | None = None
    identity: str = ""

    @classmethod
    def of(
        cls,
        kind: Kind,
        where: Where,
        message: str,
        *,
        hint: str = "",
        client: str = "",
        fields: tuple[str, ...] = (),
    ) -> Problem:
        """A problem of ``kind`` at ``where``; ``hint`` overrides that of the kind."""
        return cls(kind.code, kind.severity, where, message, hint or kind.hint, client, fields)

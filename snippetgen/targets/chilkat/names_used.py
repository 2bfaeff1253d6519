"""Which names a list of statements makes, and what stands behind each: for typed languages."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from snippetgen.targets.chilkat.signatures import method_of, property_type
from snippetgen.targets.chilkat.statements import (
    Call,
    CheckStatus,
    Create,
    Get,
    ReadLoop,
    ReadValue,
    Statement,
)

_SCALARS = frozenset({"string", "int", "bool"})


class Name(msgspec.Struct, frozen=True):
    """A variable: ``type`` is a class or ``string``, ``int``, ``bool``.

    ``given`` marks an object that a method gave, which some languages hold by a pointer.
    """

    name: str
    type: str
    given: bool = False

    @property
    def is_object(self) -> bool:
        """Whether it is an object of the library."""
        return self.type not in _SCALARS


def names_in(statements: Iterable[Statement]) -> dict[str, Name]:
    """Every variable of ``statements`` by name, in the order in which they are made."""
    found: dict[str, Name] = {}
    _note(statements, found)
    return found


def _note(statements: Iterable[Statement], known: dict[str, Name]) -> None:
    """Add the variables as they are made to ``known``, whose types methods follow."""
    for statement in statements:
        if type(statement) is ReadValue:
            _add(known, statement.name, statement.type)
        elif type(statement) is Call:
            if statement.result is not None:
                kind = method_of(known[statement.object].type, statement.method).returns
                _add(known, statement.result, kind, given=kind not in _SCALARS)
        elif type(statement) is Create:
            _add(known, statement.object.name, statement.object.type)
        elif type(statement) is Get:
            kind = property_type(known[statement.object].type, statement.member)
            _add(known, statement.result, kind)
        elif type(statement) is CheckStatus:
            _note(statement.reads, known)
        elif type(statement) is ReadLoop:
            _note_loop(statement, known)


def _note_loop(loop: ReadLoop, known: dict[str, Name]) -> None:
    _add(known, loop.count, "int")
    _add(known, loop.index, "int")
    if loop.element:
        _add(known, loop.element.name, loop.element.type, given=True)
    _note(loop.body, known)


def _add(known: dict[str, Name], name: str, kind: str, *, given: bool = False) -> None:
    if name not in known:
        known[name] = Name(name, kind, given)

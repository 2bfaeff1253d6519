"""Which names a list of statements makes, and what stands behind each: for typed languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

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
    for name in _made(statements, found):
        found.setdefault(name.name, name)
    return found


def _made(statements: Iterable[Statement], known: Mapping[str, Name]) -> Iterator[Name]:
    """The variables as they are made; ``known`` are those before, whose types methods follow."""
    for statement in statements:
        match statement:
            case Create(made):
                yield Name(made.name, made.type)
            case Call(owner, method, _, str(result)):
                returns = method_of(known[owner].type, method).returns
                yield Name(result, returns, given=returns not in _SCALARS)
            case Get(owner, name, result):
                yield Name(result, property_type(known[owner].type, name))
            case ReadValue():
                yield Name(statement.name, statement.type)
            case CheckStatus():
                yield from _made(statement.reads, known)
            case ReadLoop():
                yield from _made_by_loop(statement, known)
            case _:
                pass


def _made_by_loop(loop: ReadLoop, known: Mapping[str, Name]) -> Iterator[Name]:
    yield Name(loop.count, "int")
    yield Name(loop.index, "int")
    if loop.element:
        yield Name(loop.element.name, loop.element.type, given=True)
    yield from _made(loop.body, known)

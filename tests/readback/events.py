"""What a snippet does to the library, as plain tuples: from the view, and how both sides compare.

``("new", class)``, ``("set", object, property, value)``, ``("call", object, method, values)``,
``("get", object, property)``, ``("drop", object)`` and ``("keep", value)``.  A value is
``("text", pieces)`` with a variable as ``("env", NAME)``, ``("number", n)``, ``("name", x)``, or a
``get`` or ``call`` of its own.  Booleans are numbers: half the languages write them so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from snippetgen.ir.text import Text
from snippetgen.targets.chilkat.signatures import classes
from snippetgen.targets.chilkat.steps import (
    CallStep,
    CommentStep,
    DropStep,
    EachStep,
    IfStep,
    KeepStep,
    LeaveStep,
    NewStep,
    PrintStep,
    SetStep,
    Step,
    Value,
)

Event: TypeAlias = tuple[Any, ...]

# How methods and properties are spelt, in small letters, to their name in the table.
SPELT = {
    name.lower(): name
    for found in classes().values()
    for name in [*found.properties, *found.methods]
}
CLASSES = {name.lower(): name for name in classes()}


def expected(steps: Iterable[Step]) -> Iterator[Event]:
    """The events of a view, in order."""
    for step in steps:
        match step:
            case IfStep(_, given, inner):
                yield from accesses([given])
                yield from expected(inner)
            case EachStep(_, _, inner):
                yield from expected(inner)
            case PrintStep(values):
                yield from accesses(values)
            case CommentStep() | LeaveStep():
                pass
            case _:
                yield simple(step)


def simple(step: NewStep | SetStep | CallStep | KeepStep | DropStep) -> Event:
    """The event of a step that is one."""
    match step:
        case NewStep(name):
            return ("new", name.type)
        case SetStep(owner, name, given):
            return ("set", owner.name, name, value(given))
        case CallStep(owner, method, arguments):
            return ("call", owner.name, method, tuple(map(value, arguments)))
        case KeepStep(_, given):
            return ("keep", value(given)) if given.kind == "text" else value(given)
        case DropStep(name):
            return ("drop", name.name, name.given)


def accesses(values: Iterable[Value]) -> Iterator[Event]:
    """The properties and calls among ``values``."""
    return (value(v) for v in values if v.kind in ("property", "call"))


def value(given: Value) -> Event:
    """One argument."""
    match given.kind:
        case "text":
            return ("text", pieces(given.text))
        case "number" | "flag":
            return ("number", given.number)
        case "name":
            assert given.name is not None
            return ("name", given.name.name)
        case "property":
            assert given.name is not None
            return ("get", given.name.name, given.member)
        case _:
            assert given.name is not None
            return ("call", given.name.name, given.member, ())


def pieces(text: Text) -> tuple[Any, ...]:
    """The pieces of a text."""
    return tuple(p if isinstance(p, str) else ("env", p.name) for p in text.parts)


def joined(values: Iterable[Event]) -> Event:
    """Several texts as one."""
    found: list[Any] = []
    for kind, parts in values:
        assert kind == "text", (kind, parts)
        for piece in parts:
            if isinstance(piece, str) and found and isinstance(found[-1], str):
                found[-1] += piece
            elif piece != "":
                found.append(piece)
    return ("text", tuple(found))

"""Statements of the Chilkat view, read out one on a line for a test to compare."""

from __future__ import annotations

from collections.abc import Iterable

from snippetgen.ir.text import Text
from snippetgen.targets.chilkat.statements import (
    Argument,
    Assign,
    Blank,
    Call,
    Check,
    CheckStatus,
    Comment,
    Create,
    Defer,
    Dispose,
    Get,
    Object,
    Print,
    Prop,
    ReadLoop,
    ReadValue,
    Show,
    Statement,
)


def spoken(statements: Iterable[Statement]) -> list[str]:
    """All but empty lines and what frees objects by itself; the body of a loop is indented."""
    found: list[str] = []
    for statement in statements:
        if not isinstance(statement, Blank | Defer):
            found.append(one(statement))
        if isinstance(statement, ReadLoop):
            found += [f"  {line}" for line in spoken(statement.body)]
    return found


def sending(statements: Iterable[Statement]) -> list[str]:
    """Only the calls and properties."""
    return [one(s) for s in statements if isinstance(s, Assign | Call)]


def argument(value: Argument) -> str:
    """Texts in quotes, variables in braces; names as they are."""
    match value:
        case Text():
            return repr(value.source)
        case Prop(name, found):
            return f"{name}.{found}"
        case _:
            return str(value)


def one(statement: Statement) -> str:
    """One statement in words of our own."""
    match statement:
        case Comment(text):
            return f"# {text}"
        case Create(Object(name, kind)):
            return f"{name} = {kind}"
        case Dispose(Object(name, _)):
            return f"free {name}"
        case Assign(name, found, value):
            return f"{name}.{found} = {argument(value)}"
        case Call(name, method, arguments, result):
            made = f"{result} = " if result else ""
            return f"{made}{name}.{method}({', '.join(map(argument, arguments))})"
        case Get(name, found, result):
            return f"{result} = {name}.{found}"
        case _:
            return _after_sending(statement)


def _after_sending(statement: Statement) -> str:
    match statement:
        case Check(name, flag, dispose):
            return f"check {flag or name}, freeing {[o.name for o in dispose]}"
        case CheckStatus(status, response, dispose):
            return f"check {status} of {response}, freeing {[o.name for o in dispose]}"
        case Print():
            return f"print {_printed(statement)}"
        case ReadValue(name, found, method, given, kind, label):
            return f"{name} = {found}.{method}({argument(given)}) {kind} {label.source}"
        case ReadLoop(index, count, name, path, _, element):
            held = f" as {element.name}" if element else ""
            return f"for {index} of {count} in {name} {path.source!r}{held}"
        case Show(reads):
            return f"show {[read.name for read in reads]}"
        case _:
            raise AssertionError(statement)


def _printed(statement: Print) -> str:
    value = statement.value
    shown = argument(value) if value is not None else statement.pointer or statement.emit
    return f"{statement.words.source!r} {shown}"

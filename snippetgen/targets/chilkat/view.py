"""The Chilkat view as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from snippetgen.ir.text import Text, Variable
from snippetgen.resolve.exchange import Exchange
from snippetgen.targets.chilkat.answer import Reader
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.names_used import Name, names_in
from snippetgen.targets.chilkat.request import write_request
from snippetgen.targets.chilkat.statements import (
    Assign,
    Blank,
    Call,
    Check,
    CheckStatus,
    Comment,
    Create,
    Defer,
    Dispose,
    Object,
    ReadLoop,
    ReadValue,
    Statement,
    spaced,
)
from snippetgen.targets.client import Client
from snippetgen.targets.limits import within_limits
from snippetgen.targets.reduction import Reduction
from snippetgen.targets.regions import NAMES, begin, end
from snippetgen.targets.response import Sample

if TYPE_CHECKING:
    from snippetgen.targets.chilkat.steps import Step

GLOBAL = Object("glob", "Global")
UNLOCK_CODE = "CHILKAT_UNLOCK_CODE"


class ChilkatView(msgspec.Struct, frozen=True, dict=True):
    """What a template of the ``chilkat`` view sees: the statements, in order.

    ``steps`` are the same in smaller parts, ``names`` the variables they make, by name; ``frees``
    says that objects are freed by hand.
    ``reads_text`` says whether text values are read, which some languages show by a function.
    """

    statements: tuple[Statement, ...]
    idiom: Idiom
    frees: bool = False

    @cached_property
    def names(self) -> dict[str, Name]:
        """Every variable by name, in the order in which they are made."""
        return names_in(self.statements)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The statements in the few steps that every language has."""
        from snippetgen.targets.chilkat.steps_of import StepWriter  # not every language asks

        return tuple(StepWriter(self.names, self.idiom, frees=self.frees).write(self.statements))

    @property
    def reads_text(self) -> bool:
        """Whether a string is read from the answer."""
        return _read_text(self.statements)

    @property
    def joins(self) -> bool:
        """Whether an argument is a text of several pieces with a variable among them."""
        return any(
            isinstance(given, Text) and given.variables and len(given.parts) > 1
            for statement in self.statements
            for given in _given(statement)
        )


def _read_text(statements: Iterable[Statement]) -> bool:
    for statement in statements:
        if type(statement) is ReadValue:
            if statement.type == "string":
                return True
        elif type(statement) is ReadLoop:
            if _read_text(statement.body):
                return True
        elif type(statement) is CheckStatus and _read_text(statement.reads):
            return True
    return False


def _given(statement: Statement) -> tuple[object, ...]:
    match statement:
        case Call(_, _, arguments):
            return arguments
        case Assign(_, _, value):
            return (value,)
        case _:
            return ()


def chilkat_view(
    exchange: Exchange,
    client: Client,
    sample: Sample | None,
    idiom: Idiom,
    refusal: Sample | None = None,
) -> tuple[ChilkatView, tuple[Reduction, ...]]:
    """The view, and what Chilkat cannot send; raises CannotExpressError when that is too much.

    In the classic look every object is freed by hand on every way out, as the vendor's pages do;
    otherwise that is left to the language where it can do it.  ``refusal`` is a saved error, whose
    values are shown where the snippet stops.
    """
    exchange, reduced = within_limits(exchange, client)
    sent = write_request(exchange, idiom)
    unlock = _unlock(idiom) if idiom.whole else []
    checked, read = _checked(Reader(sent, sample, idiom, refusal).write())
    by_hand = idiom.objects == "freed" or (idiom.classic and idiom.objects == "deferred")
    parts = [unlock, [*sent.statements, *checked], read]
    first, *marked = _freed_by_hand(parts) if by_hand else _freed_by_itself(parts, idiom)
    for name, part in zip(NAMES, marked, strict=True):
        first += _region(name, part) if idiom.regions else part
    return ChilkatView(tuple(spaced(first)), idiom, by_hand), (*reduced, *sent.reduced)


def _checked(reading: list[Statement]) -> tuple[list[Statement], list[Statement]]:
    """The look whether sending went well, which belongs to the request, and what reads the answer."""
    number = 1 if isinstance(reading[0], Check) else 0
    return reading[:number], reading[number:]


def _region(name: str, statements: Iterable[Statement]) -> list[Statement]:
    """A part of the snippet between its marks."""
    return [Comment(begin(name)), *spaced(statements), Comment(end(name)), Blank()]


def _unlock(idiom: Idiom) -> list[Statement]:
    """The library does nothing before it is unlocked, once in a program."""
    utf8 = [Assign(GLOBAL.name, "DefaultUtf8", value=True)] if idiom.utf8 else []
    code = Text.made_of(Variable(UNLOCK_CODE))
    return [
        Create(GLOBAL),
        Defer(GLOBAL),
        *utf8,
        Call(GLOBAL.name, "UnlockBundle", (code,), result="unlocked"),
        Check(GLOBAL.name, "unlocked", (GLOBAL,)),
        *([] if idiom.objects == "deferred" else [Dispose(GLOBAL)]),
        Blank(),
    ]


def _freed_by_hand(parts: list[list[Statement]]) -> list[list[Statement]]:
    return [[s for s in part if type(s) is not Defer] for part in parts]


def _freed_by_itself(parts: list[list[Statement]], idiom: Idiom) -> list[list[Statement]]:
    """Without the disposals of what some part defers, or of everything where objects are collected."""
    if idiom.objects == "collected":
        kept = [[s for s in part if type(s) not in (Defer, Dispose)] for part in parts]
        return [[_without_disposals(s) for s in part] for part in kept]
    deferred = {s.object for part in parts for s in part if type(s) is Defer}
    return [
        [s for s in part if type(s) is not Dispose or s.object not in deferred] for part in parts
    ]


def _without_disposals(statement: Statement) -> Statement:
    if type(statement) is Check or type(statement) is CheckStatus:
        return msgspec.structs.replace(statement, dispose=())
    return statement

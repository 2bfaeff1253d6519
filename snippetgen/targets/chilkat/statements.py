"""The statements of the Chilkat view: what a language's template has to print.

An argument is a Text (a literal), an ``int``, a ``bool``, a ``str`` (the name of an object or a
variable of the snippet, always made by us) or a Prop (a property of such an object).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, TypeAlias

import msgspec

from snippetgen.ir.text import EMPTY, Text

_COLON = Text(":")


class Prop(msgspec.Struct, frozen=True):
    """The value of a property."""

    kind: ClassVar[str] = "property"
    object: str
    name: str


Argument: TypeAlias = Text | int | bool | str | Prop


class Object(msgspec.Struct, frozen=True):
    """An object that must be freed: its name and its class."""

    name: str
    type: str


class Comment(msgspec.Struct, frozen=True):
    """Words for the reader; ``text`` may hold several lines."""

    kind: ClassVar[str] = "comment"
    text: str


class Blank(msgspec.Struct, frozen=True):
    """An empty line."""

    kind: ClassVar[str] = "blank"


class Create(msgspec.Struct, frozen=True):
    """Make an object."""

    kind: ClassVar[str] = "create"
    object: Object


class Defer(msgspec.Struct, frozen=True):
    """From here on the object is freed whenever the snippet ends, in languages that can say so."""

    kind: ClassVar[str] = "defer"
    object: Object


class Assign(msgspec.Struct, frozen=True):
    """Set a property."""

    kind: ClassVar[str] = "assign"
    object: str
    property: str
    value: Argument


class Call(msgspec.Struct, frozen=True):
    """Call a method; ``result`` names what it gives."""

    kind: ClassVar[str] = "call"
    object: str
    method: str
    arguments: tuple[Argument, ...] = ()
    result: str | None = None


class Get(msgspec.Struct, frozen=True):
    """Keep a property as ``result``."""

    kind: ClassVar[str] = "get"
    object: str
    member: str
    result: str

    @property
    def method(self) -> str:
        """The property, for languages that read one by a call."""
        return self.member


class Check(msgspec.Struct, frozen=True):
    """Stop when the last call on ``object`` failed.

    ``flag`` names the boolean that the call gave; None asks the object.  ``dispose`` is freed
    before leaving where the language has no other way.
    """

    kind: ClassVar[str] = "check"
    object: str
    flag: str | None = None
    dispose: tuple[Object, ...] = ()


class CheckStatus(msgspec.Struct, frozen=True):
    """Stop when the status in ``status`` is 400 or more.

    ``header`` is the property of ``response`` that shows the header; ``reads`` are the values of
    the saved error, read before leaving.
    """

    kind: ClassVar[str] = "check_status"
    status: str
    response: str
    dispose: tuple[Object, ...] = ()
    header: str = "Header"
    reads: tuple[Statement, ...] = ()


class Print(msgspec.Struct, frozen=True):
    """Print words, then one value: a variable, what a pointer points to, or an object's text."""

    kind: ClassVar[str] = "print"
    words: Text = EMPTY
    value: Prop | str | None = None
    pointer: str | None = None
    emit: str | None = None


class ReadValue(msgspec.Struct, frozen=True):
    """Call ``method`` of ``object`` with one argument and keep what it gives as ``name``.

    ``label`` is what the reader calls the value.
    """

    kind: ClassVar[str] = "read"
    name: str
    object: str
    method: str
    argument: Text | str
    type: Literal["string", "int", "bool"]
    label: Text

    @property
    def result(self) -> str:
        """The name, as calls have it."""
        return self.name

    @property
    def title(self) -> Text:
        """The label with a colon."""
        return self.label + _COLON


class ReadLoop(msgspec.Struct, frozen=True):
    """Count the array at ``path`` (the object itself when empty) and read each element.

    ``element`` is set where the array's elements are objects of their own, freed after each turn.
    """

    kind: ClassVar[str] = "loop"
    index: str
    count: str
    object: str
    path: Text
    body: tuple[Statement, ...]
    element: Object | None = None


class Dispose(msgspec.Struct, frozen=True):
    """Free an object."""

    kind: ClassVar[str] = "dispose"
    object: Object


class Show(msgspec.Struct, frozen=True):
    """Show the values of a run of reads, in order."""

    kind: ClassVar[str] = "show"
    reads: tuple[ReadValue, ...]


Statement: TypeAlias = (
    Comment
    | Blank
    | Create
    | Defer
    | Assign
    | Call
    | Get
    | Check
    | CheckStatus
    | Print
    | ReadValue
    | ReadLoop
    | Dispose
    | Show
)


def spaced(statements: Iterable[Statement]) -> list[Statement]:
    """Never two empty lines in a row, none at the ends."""
    kept: list[Statement] = []
    after_blank = True
    for statement in statements:
        # Asking for the type costs a fraction of ``isinstance``, which asks the classes of msgspec.
        is_blank = type(statement) is Blank
        if not (is_blank and after_blank):
            kept.append(statement)
        after_blank = is_blank
    if kept and after_blank:
        kept.pop()
    return kept

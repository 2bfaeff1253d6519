"""The statements in the few steps that every language has: call, set, print, if, loop, leave.

What a check, a read or a loop over an array is made of is said here once; a language's template
only says how each step is written.
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import msgspec

from snippetgen.ir.text import EMPTY, Text
from snippetgen.targets.chilkat.names_used import Name


class Value(msgspec.Struct, frozen=True):
    """What stands in an argument: ``kind`` says which of the others counts.

    A ``property`` called ``member`` is read from the object ``name``; a ``call`` of ``member`` takes
    no arguments; ``type`` is that of the value.
    """

    kind: Literal["text", "number", "flag", "name", "property", "call"]
    type: str
    text: Text = EMPTY
    number: int = 0
    name: Name | None = None
    member: str = ""

    @property
    def spaced(self) -> Text:
        """The text with a space behind it, for languages that join what they print."""
        return self.text + Text(" ")


class CommentStep(msgspec.Struct, frozen=True):
    """Words for the reader; none is an empty line."""

    kind: ClassVar[str] = "comment"
    text: str = ""


class NewStep(msgspec.Struct, frozen=True):
    """Make an object."""

    kind: ClassVar[str] = "new"
    name: Name


class SetStep(msgspec.Struct, frozen=True):
    """Set a property of ``object``."""

    kind: ClassVar[str] = "set"
    object: Name
    property: str
    value: Value


class CallStep(msgspec.Struct, frozen=True):
    """Call a method; ``result`` is the variable that keeps what it gives.

    ``labels`` are the names of the arguments, ``returns`` is the type of what it gives.
    """

    kind: ClassVar[str] = "call"
    nested: ClassVar[bool] = False
    object: Name
    method: str
    arguments: tuple[Value, ...]
    labels: tuple[str, ...]
    returns: str
    result: Name | None = None


class KeepStep(msgspec.Struct, frozen=True):
    """Keep ``value`` in a variable, in languages where a call takes only names and constants."""

    kind: ClassVar[str] = "keep"
    name: Name
    value: Value


class PrintStep(msgspec.Struct, frozen=True):
    """Print values in a line."""

    kind: ClassVar[str] = "print"
    values: tuple[Value, ...]


class IfStep(msgspec.Struct, frozen=True):
    """Do ``steps`` when ``value`` is false, the status of an error, or an object (no null)."""

    kind: ClassVar[str] = "if"
    test: Literal["false", "error", "there"]
    value: Value
    steps: tuple[Step, ...]


class EachStep(msgspec.Struct, frozen=True):
    """Count ``index`` from 0 to below ``count``."""

    kind: ClassVar[str] = "each"
    index: Name
    count: Name
    steps: tuple[Step, ...]


class DropStep(msgspec.Struct, frozen=True):
    """Free an object."""

    kind: ClassVar[str] = "drop"
    name: Name


class LeaveStep(msgspec.Struct, frozen=True):
    """End the snippet because something failed."""

    kind: ClassVar[str] = "leave"


Step: TypeAlias = (
    CommentStep
    | NewStep
    | SetStep
    | CallStep
    | KeepStep
    | PrintStep
    | IfStep
    | EachStep
    | DropStep
    | LeaveStep
)

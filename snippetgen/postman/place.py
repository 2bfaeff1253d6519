"""Where a value stands in the input, and the way to say that it is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from pathlib import PurePosixPath

import msgspec

from snippetgen.problems import Code, Problem, Where

Key = str | int

_KINDS = {type(None): "null", bool: "a boolean", int: "a number", float: "a number"}
_KINDS |= {str: "a string", list: "a list"}


class Relocated(dict[str, object]):
    """An object that an upgrade made; ``pointer`` says where its content stands in the input."""

    __slots__ = ("pointer",)

    def __init__(self, pointer: str, members: dict[str, object]) -> None:
        """Take ``members`` over."""
        super().__init__(members)
        self.pointer = pointer


class Place(msgspec.Struct, frozen=True):
    """A position in the input: the names of the items around it and a JSON pointer (RFC 6901).

    The pointer is put together only when somebody asks, since hardly any value is wrong: ``base``
    is its beginning, ``keys`` the rest.  Below a ``fixed`` place nothing has a pointer of its own.
    """

    file: str
    problems: list[Problem]
    base: str = ""
    keys: tuple[Key, ...] = ()
    names: tuple[str, ...] = ()
    fixed: bool = False

    @property
    def pointer(self) -> str:
        """The JSON pointer."""
        return self.base + "".join(f"/{_reference(key)}" for key in self.keys)

    def __truediv__(self, key: Key) -> Place:
        """The member or element ``key`` of the value here."""
        if self.fixed:
            return self
        return Place(self.file, self.problems, self.base, (*self.keys, key), self.names)

    def below(self, keys: Iterable[Key]) -> Place:
        """What ``keys`` lead to from here."""
        return reduce(Place.__truediv__, keys, self)

    def item(self, node: object) -> Place:
        """This place for an item; ``node`` may know better where it stands."""
        is_moved = isinstance(node, Relocated)
        base = node.pointer if isinstance(node, Relocated) else self.pointer
        return Place(self.file, self.problems, base, names=self.names, fixed=is_moved or self.fixed)

    def named(self, name: str) -> Place:
        """This place inside a folder or item called ``name``."""
        return msgspec.structs.replace(self, names=(*self.names, name))

    def report(self, code: Code, message: str, *, hint: str = "") -> None:
        """Add a problem here."""
        where = Where(self.file, self.pointer, self.names)
        self.problems.append(Problem.of(code, where, message, hint=hint))

    def report_bad(self, value: object, expected: str) -> None:
        """Say that ``value`` was left out because it is not what is ``expected``."""
        found = _KINDS.get(type(value), "an object")
        self.report(Code.BAD_VALUE, f"{expected} expected, found {found}; it was left out")


def _reference(key: Key) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")


def name_of_file(label: str) -> str:
    """A name for what ``label`` holds when the content gives none."""
    name = PurePosixPath(label.replace("\\", "/")).name.removesuffix(".json")
    name = name.removesuffix(".postman_collection").removesuffix(".postman_environment")
    return name if name not in ("", "-", "<stdin>") else "Collection"

"""Where a value stands in the input, and the way to say that it is wrong."""

from __future__ import annotations

from pathlib import PurePosixPath

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


class Place:
    """A position in the input: the names of the items around it and a JSON pointer (RFC 6901).

    Pointers are put together only when somebody asks, since hardly any value is wrong.
    """

    __slots__ = ("_base", "_fixed", "_keys", "file", "names", "problems")

    def __init__(self, file: str, problems: list[Problem], base: str = "") -> None:
        """The root of ``file``; reports go to ``problems``."""
        self.file = file
        self.problems = problems
        self.names: tuple[str, ...] = ()
        self._base = base
        self._keys: tuple[Key, ...] = ()
        self._fixed = False

    @property
    def pointer(self) -> str:
        """The JSON pointer."""
        return self._base + "".join(f"/{_reference(key)}" for key in self._keys)

    def __truediv__(self, key: Key) -> Place:
        """The member or element ``key`` of the value here."""
        if self._fixed:
            return self
        child = self._copy()
        child._keys = (*self._keys, key)
        return child

    def item(self, node: object) -> Place:
        """This place as the base of all below; ``node`` may know better where it stands."""
        place = self._copy()
        place._fixed = self._fixed
        if isinstance(node, Relocated):
            place._base, place._fixed = node.pointer, True
        elif not self._fixed:
            place._base = self.pointer
        return place

    def named(self, name: str) -> Place:
        """This place inside a folder or item called ``name``."""
        place = self._copy()
        place._keys, place._fixed = self._keys, self._fixed
        place.names = (*self.names, name)
        return place

    def report(self, code: Code, message: str, *, hint: str = "") -> None:
        """Add a problem here."""
        where = Where(self.file, self.pointer, self.names)
        self.problems.append(Problem.of(code, where, message, hint=hint))

    def report_bad(self, value: object, expected: str) -> None:
        """Say that ``value`` was left out because it is not what is ``expected``."""
        found = _KINDS.get(type(value), "an object")
        self.report(Code.BAD_VALUE, f"{expected} expected, found {found}; it was left out")

    def _copy(self) -> Place:
        place = Place(self.file, self.problems, self._base)
        place.names = self.names
        return place


def _reference(key: Key) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")


def name_of_file(label: str) -> str:
    """A name for what ``label`` holds when the content gives none."""
    name = PurePosixPath(label.replace("\\", "/")).name.removesuffix(".json")
    name = name.removesuffix(".postman_collection").removesuffix(".postman_environment")
    return name if name not in ("", "-") else "Collection"

"""A JSON reader for the texts that the standard one refuses or reads without a word.

It needs no recursion, knows where everything stands, and sees repeated members and lone
surrogates.  It is slow; :mod:`snippetgen.postman.source` asks it only where that matters.

Source: RFC 8259.
"""

from __future__ import annotations

import json
from typing import NoReturn

from snippetgen.patterns import later
from snippetgen.postman.place import Place
from snippetgen.problems import Code, Problem, Where

MAX_LEVELS = 10_000

_SPACE = later(r"[ \t\n\r]*")
_SURROGATE = later("[\ud800-\udfff]")


class JsonTextError(ValueError):
    """The text cannot be read; ``index`` says where."""

    def __init__(self, code: Code, message: str, index: int) -> None:
        """Keep the parts."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.index = index


class _Container:
    """An object or array that is still open; ``key`` is where its next value goes."""

    def __init__(self, value: dict[str, object] | list[object]) -> None:
        self.value = value
        self.key = ""

    @property
    def reference(self) -> str | int:
        """The key or index of the value that is read now."""
        return self.key if isinstance(self.value, dict) else len(self.value)

    def add(self, value: object) -> None:
        """Put ``value`` where it belongs; the last of equal members counts."""
        if isinstance(self.value, dict):
            self.value[self.key] = value
        else:
            self.value.append(value)


class JsonReader:
    """Reads one text; findings that do not end the reading are added to ``problems``."""

    def __init__(self, text: str, label: str, problems: list[Problem]) -> None:
        """``label`` names the file in problems."""
        self.text = text
        self.label = label
        self.problems = problems
        self.index = 0
        self.open: list[_Container] = []
        self.decoder = json.JSONDecoder(parse_constant=self.refuse_constant, parse_int=integer)

    def read(self) -> object:
        """The value of the text; raises JsonTextError when it is no JSON."""
        while True:
            value = self.value()
            while self.open:
                container = self.open[-1]
                container.add(value)
                if self.has_more(container):
                    break
                value = self.open.pop().value
            if not self.open:
                self.skip_space()
                if self.index < len(self.text):
                    self.refuse("text after the end of the JSON value")
                return value

    def value(self) -> object:
        """The next scalar or empty container; one that is not empty is opened first."""
        while True:
            self.skip_space()
            opener = self.text[self.index : self.index + 1]
            if opener not in ("{", "["):
                return self.scalar()
            self.index += 1
            container = _Container({} if opener == "{" else [])
            self.skip_space()
            if self.text.startswith("}" if opener == "{" else "]", self.index):
                self.index += 1
                return container.value
            if len(self.open) >= MAX_LEVELS:
                message = f"values are nested more than {MAX_LEVELS} deep"
                raise JsonTextError(Code.TOO_DEEP, message, self.index)
            self.open.append(container)
            if opener == "{":
                self.member_name(container)

    def has_more(self, container: _Container) -> bool:
        """Read what follows a value: a comma and the next name, or the end of the container."""
        self.skip_space()
        is_object = isinstance(container.value, dict)
        closer = "}" if is_object else "]"
        if self.text.startswith(closer, self.index):
            self.index += 1
            return False
        if not self.text.startswith(",", self.index):
            self.refuse(f"expected ',' or {closer!r}")
        self.index += 1
        if is_object:
            self.member_name(container)
        return True

    def member_name(self, container: _Container) -> None:
        """Read a name and its colon."""
        self.skip_space()
        start = self.index
        if not self.text.startswith('"', start):
            self.refuse("expected a member name in double quotes")
        container.key = str(self.scalar())
        assert isinstance(container.value, dict)
        if container.key in container.value:
            self.report(
                Code.DUPLICATE_KEY, f"the member {container.key!r} stands here again", start
            )
        self.skip_space()
        if not self.text.startswith(":", self.index):
            self.refuse("expected ':'")
        self.index += 1

    def scalar(self) -> object:
        """A string, number or word."""
        value: object
        try:
            value, end = self.decoder.raw_decode(self.text, self.index)
        except json.JSONDecodeError as error:
            is_open = error.msg.startswith("Unterminated string")
            self.refuse(_reason(error.msg), len(self.text) if is_open else error.pos)
        if isinstance(value, str) and _SURROGATE.search(value):
            self.report(Code.BAD_VALUE, "half a surrogate pair became U+FFFD", self.index)
            value = _SURROGATE.sub("\ufffd", value)
        self.index = end
        return value

    def skip_space(self) -> None:
        """Go on to the next character that means something."""
        match = _SPACE.match(self.text, self.index)
        assert match is not None
        self.index = match.end()

    def refuse(self, message: str, index: int | None = None) -> NoReturn:
        """End the reading; say so plainly when it is the text that ends."""
        at = self.index if index is None else index
        if at >= len(self.text.rstrip(" \t\n\r")):
            message = "the text ends in the middle of a value"
        raise JsonTextError(Code.NOT_JSON, message, at)

    def refuse_constant(self, name: str) -> NoReturn:
        """NaN and Infinity are no JSON."""
        self.refuse(f"{name} is no JSON value")

    def report(self, code: Code, message: str, index: int) -> None:
        """Add a problem at ``index``, with the pointer of the value that is read there."""
        place = Place(self.label, self.problems)
        for container in self.open:
            place = place / container.reference
        line, column = position(self.text, index)
        where = Where(self.label, place.pointer, line=line, column=column)
        self.problems.append(Problem.of(code, where, message))


def integer(digits: str) -> int | float:
    """An integer; one too long for Python's limit is a float, as all numbers are in JavaScript."""
    try:
        return int(digits)
    except ValueError:
        return float(digits)


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column from 1 of ``index``."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _reason(message: str) -> str:
    """The standard decoder's message, begun as ours are."""
    return message[:1].lower() + message[1:].removesuffix(" at")

"""Lines of JavaScript where Prettier wants them: https://prettier.io/docs/rationale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from snippetgen.ir.json_value import JsonArray, JsonNumber, JsonObject, JsonValue
from snippetgen.ir.text import Text
from snippetgen.literals.data_layout import Container, DataWriter, children, columns, is_container

WIDTH = 80
STEP = 2
_ROOT = re.compile(r"[\w$]+")
_ACCESS = re.compile(r"""\.[\w$]+|\[(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')\]""")
_CHAIN = re.compile(rf"[\w$]+(?:{_ACCESS.pattern})+")
# A value does not get a line of its own for so few columns more.
_SHORT_KEY = 5


def fits(line: str) -> bool:
    """Whether ``line`` is short enough."""
    return columns(line) <= WIDTH


def assigned(value: str, left: str, after: str = ",") -> str:
    """``left value``, the value on a line of its own where the line would be too long.

    ``left`` comes with its indentation and sign: ``  Accept:`` or ``const url =``.
    """
    row = f"{left} {value}{after}"
    key = left.strip().removesuffix(":")
    short = left.endswith(":") and columns(key) < _SHORT_KEY
    if fits(row.partition("\n")[0]) or short or not value.startswith(('"', "'")):
        return row
    margin = " " * (len(left) - len(left.lstrip()) + STEP)
    return f"{left}\n{margin}{value}{after}"


def chained(value: str, left: str, after: str = "") -> str:
    """``left``, ``value`` and ``after``; a chain of properties goes on where a line is too short."""
    row = f"{left}{value}{after}"
    first = _ROOT.match(value)
    if fits(row) or first is None or not _CHAIN.fullmatch(value):
        return row
    margin = " " * (len(left) - len(left.lstrip()) + STEP)
    done, line = "", left + first[0]
    steps = _ACCESS.findall(value, first.end())
    for number, step in enumerate(steps, 1):
        end = after if number == len(steps) else ""
        if step.startswith(".") and not fits(line + step + end):
            done += f"{line}\n"
            line = margin
        line += step
    return done + line + after


def called(arguments: list[str], name: str, after: str = ";") -> str:
    """A call of ``name``, each argument on a line of its own where one line is too short.

    ``name`` comes with its indentation and all that precedes it on the line.
    """
    row = f"{name}({', '.join(arguments)}){after}"
    if fits(row) or "\n" in row:
        return row
    margin = " " * (len(name) - len(name.lstrip()))
    rows = "".join(chained(argument, margin + " " * STEP, ",") + "\n" for argument in arguments)
    return f"{name}(\n{rows}{margin}){after}"


class JavaScriptWriter(DataWriter):
    """A value as Prettier leaves it; ``literals`` write the names and the strings."""

    width = WIDTH
    step = STEP
    constants: ClassVar[dict[object, str]] = {None: "null", True: "true", False: "false"}
    object_padding = " "

    def number(self, source: str) -> str:
        """A number as Prettier leaves it."""
        mantissa, sign, exponent = source.lower().partition("e")
        if "." in mantissa:
            mantissa = mantissa.rstrip("0").removesuffix(".")
        return mantissa + sign + exponent.removeprefix("+")

    def long_row(self, name: Text | None, value: JsonValue, indent: int) -> str:
        """The value on the next line, where a line can be broken."""
        label = "" if name is None else f"{self.name(name)}:"
        if is_container(value):
            return f"{label} " if label else ""
        if not label:
            return self.leaf(value)
        margin = " " * indent
        return assigned(self.leaf(value), margin + label).removeprefix(margin).removesuffix(",")

    def is_spread(self, value: Container) -> bool:
        """Several containers of several members each are shown below each other."""
        if not isinstance(value, JsonArray) or len(value.elements) < 2:
            return False
        kinds = {type(element) for element in value.elements}
        return kinds in ({JsonObject}, {JsonArray}) and all(
            is_container(element) and len(children(element)) > 1 for element in value.elements
        )

    def shared_rows(self, value: Container, indent: int) -> str:
        """Numbers fill their lines."""
        numbers = [child for child in children(value) if isinstance(child, JsonNumber)]
        if isinstance(value, JsonObject) or len(numbers) < max(2, len(children(value))):
            return ""
        return "".join(f"{' ' * indent}{row}\n" for row in self._filled(numbers, indent))

    def _filled(self, numbers: list[JsonNumber], indent: int) -> Iterator[str]:
        row = ""
        for number in numbers:
            written = f"{self.number(number.source)},"
            if row and indent + len(row) + 1 + len(written) > WIDTH:
                yield row
                row = ""
            row += f" {written}" if row else written
        yield row

"""JSON values as Python data in black's layout.

Sources: RFC 8259; https://docs.python.org/3/reference/lexical_analysis.html#numeric-literals;
https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html#trailing-commas.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import ClassVar, TypeAlias

from snippetgen.ir.json_value import JsonValue
from snippetgen.ir.text import Text
from snippetgen.literals.data_layout import DataWriter, is_container
from snippetgen.literals.errors import LiteralError

_MAX_DIGITS = 4300  # sys.int_info.default_max_str_digits, which binds literals too

Literal: TypeAlias = Callable[[Text], str]


class PythonWriter(DataWriter):
    """A value as black leaves it."""

    step = 4
    constants: ClassVar[dict[object, str]] = {None: "None", True: "True", False: "False"}

    def __init__(self, literal: Literal, unbroken: Literal, width: int) -> None:
        """Remember how strings are written and how wide a line may be.

        ``unbroken`` writes a text so that no line break fits in, for lines that are too long.
        """
        super().__init__()
        self.width = width
        self._literal = literal
        self._unbroken = unbroken

    def name(self, name: Text) -> str:
        """A string like any other."""
        return self._literal(name)

    def string(self, text: Text) -> str:
        """As everywhere."""
        return self._literal(text)

    def number(self, source: str) -> str:
        """A number as black leaves it: a small ``e`` and no plus sign."""
        if source.lstrip("-").isdigit():
            if len(source) > _MAX_DIGITS:
                raise LiteralError(f"a number of {len(source)} digits is too long for Python")
            return source
        if math.isinf(float(source)):
            raise LiteralError(f"the number {source} is too large for Python")
        return source.lower().replace("e+", "e")

    def long_row(self, name: Text | None, value: JsonValue, indent: int) -> str:  # noqa: ARG002
        """The same row, its strings unbroken."""
        label = "" if name is None else f"{self._unbroken(name)}: "
        if is_container(value):
            return label
        return label + (self._unbroken(value) if isinstance(value, Text) else self.leaf(value))

"""The literals of a language: a module of its own, or the table that its facts are put into."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from snippetgen.ir.text import Text
from snippetgen.literals.syntax import Syntax

if TYPE_CHECKING:
    from snippetgen.literals.table import TableLiterals

TABLE = "table"


class Literals:
    """What the views may ask of the literals of a language.

    ``holds`` says whether it can hold a text in one expression.
    """

    def __init__(self, filters: ModuleType | TableLiterals) -> None:
        """``filters`` is a module of literals, or an object like one."""
        self.filters = filters
        self.name: Callable[[str], str] = filters.name
        self.folds: bool = getattr(filters, "folds", False)
        self.holds: Callable[[Text], bool] = getattr(filters, "holds", _always)

    def is_constant(self, text: Text) -> bool:
        """Whether ``text`` is written without an operator."""
        found: Callable[[Text], bool] | None = getattr(self.filters, "is_constant", None)
        return found is None or found(text)


def _always(_: Text) -> bool:
    return True


@lru_cache(maxsize=64)
def load_literals(name: str, syntax: Syntax | None) -> Literals:
    """The literals called ``name``; raises ModuleNotFoundError when there are none."""
    if name == TABLE:
        from snippetgen.literals.table import TableLiterals

        return Literals(TableLiterals(syntax or Syntax()))
    return Literals(import_module(f"snippetgen.literals.{name}"))

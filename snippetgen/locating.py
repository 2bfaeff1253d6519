"""Lines for problems that know a pointer: reports that stand beside the text need them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from snippetgen.postman.positions import positions
from snippetgen.problems import Problem


def with_lines(problems: Sequence[Problem]) -> list[Problem]:
    """``problems`` with line and column where their pointer leads to a place in a JSON file."""
    pointers: dict[str, set[str]] = {}
    for problem in problems:
        if problem.where.pointer and problem.where.line is None:
            pointers.setdefault(problem.where.file, set()).add(problem.where.pointer)
    found = {file: _positions(file, wanted) for file, wanted in pointers.items()}
    return [_located(problem, found) for problem in problems]


def _positions(file: str, pointers: set[str]) -> dict[str, tuple[int, int]]:
    try:
        text = Path(file).read_text("utf-8-sig", "replace")
    except OSError:  # standard input, or a folder of the v3 format
        return {}
    return positions(text, sorted(pointers))


def _located(problem: Problem, found: dict[str, dict[str, tuple[int, int]]]) -> Problem:
    where = problem.where
    line, column = found.get(where.file, {}).get(where.pointer, (where.line, where.column))
    return replace(problem, where=replace(where, line=line, column=column))

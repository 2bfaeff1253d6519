"""How a problem is said on one line."""

from __future__ import annotations

from pathlib import PurePath

from snippetgen.problems import Problem


def place_of(problem: Problem) -> str:
    """The names from folder to item, or the pointer, and the client."""
    place = " > ".join(problem.where.names) or problem.where.pointer
    client = f"[{problem.client}]" if problem.client else ""
    return " ".join(part for part in (place, client) if part)


def sentence_of(problem: Problem) -> str:
    """Where it is inside the file, and what is wrong."""
    place = place_of(problem)
    return f"{place}: {problem.message}" if place else problem.message


def path_of(problem: Problem) -> str:
    """The file with ``/``, relative as given."""
    return PurePath(problem.where.file).as_posix()

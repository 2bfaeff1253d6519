"""Apply the chosen rules to a collection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from snippetgen.lint import rules
from snippetgen.lint.registry import RULES, Rule
from snippetgen.lint.subject import Subject
from snippetgen.problems import Problem
from snippetgen.settings import Ignored

__all__ = ["chosen_rules", "every_rule", "lint", "rules", "unknown_codes"]


def every_rule() -> tuple[Rule, ...]:
    """All rules, by their codes."""
    return tuple(RULES[code] for code in sorted(RULES))


def chosen_rules(select: Sequence[str]) -> tuple[Rule, ...]:
    """The rules whose codes begin with one of ``select``; all without any."""
    return tuple(r for r in every_rule() if not select or r.code.startswith(tuple(select)))


def unknown_codes(codes: Iterable[str]) -> list[str]:
    """Those of ``codes`` that begin the code of no rule."""
    return [code for code in codes if not any(known.startswith(code) for known in RULES)]


def lint(
    subject: Subject,
    chosen: Iterable[Rule],
    ignore: Sequence[tuple[Ignored, frozenset[str] | None]],
) -> Iterator[Problem]:
    """What the ``chosen`` rules find, in the order of the document.

    What an entry of ``ignore`` is about, by its code and where given by the pointers of its items,
    is allowed for the reason it gives.
    """
    found = (problem for rule in chosen for problem in rule.problems(subject))
    for problem in sorted(found, key=_position):
        reasons = (entry.reason for entry, items in ignore if _is_about(problem, entry, items))
        yield replace(problem, allowed=next(reasons, None))


def _position(problem: Problem) -> list[tuple[int, str]]:
    """Where a problem stands in the document: numbers of a pointer are compared as numbers."""
    steps = problem.where.pointer.split("/")
    return [(int(step) if step.isdecimal() else -1, step) for step in steps]


def _is_about(problem: Problem, entry: Ignored, items: frozenset[str] | None) -> bool:
    if not problem.code.startswith(entry.code):
        return False
    pointer = f"{problem.where.pointer}/"
    return items is None or any(pointer.startswith(f"{item}/") for item in items)

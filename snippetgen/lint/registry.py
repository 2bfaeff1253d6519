"""Rules by their codes.  A rule is a function; the first line of its docstring says what it finds."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable

import msgspec

from snippetgen.lint.subject import Found, Subject
from snippetgen.problems import Problem, Severity

Check = Callable[[Subject], Iterable[Found]]


class Rule(msgspec.Struct, frozen=True):
    """One rule: its code and level, what it finds, the way out, and the function that looks."""

    code: str
    severity: Severity
    meaning: str
    hint: str
    check: Check

    def problems(self, subject: Subject) -> Iterable[Problem]:
        """What it finds in ``subject``."""
        for found in self.check(subject):
            level = found.severity or self.severity
            hint = found.hint or self.hint
            yield Problem(self.code, level, found.where, found.message, hint)


RULES: dict[str, Rule] = {}


def rule(code: str, severity: Severity, hint: str) -> Callable[[Check], Check]:
    """Register the function below as the rule ``code``."""

    def register(check: Check) -> Check:
        assert code not in RULES, code
        meaning = (inspect.getdoc(check) or "").partition("\n")[0]
        RULES[code] = Rule(code, severity, meaning, hint, check)
        return check

    return register

"""Problems, counts and the exit code: the only place that prints and decides them."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import click
import msgspec

from snippetgen import __version__
from snippetgen.cli.exit_codes import BROKEN, FINDINGS, FINE, UNUSABLE
from snippetgen.cli.printing import say
from snippetgen.patterns import later
from snippetgen.problems import OURS, Code, Problem, Where

if TYPE_CHECKING:
    from snippetgen.write.difference import Change, Difference

Format: TypeAlias = Literal["text", "json", "github", "gitlab", "junit", "sarif"]

_UNUSABLE = {
    code.code
    for code in (
        Code.UNREADABLE, Code.NOT_UTF8, Code.NOT_JSON, Code.NOT_A_COLLECTION,
        Code.NOT_AN_ENVIRONMENT, Code.NOT_OPENAPI, Code.NO_PAGE, Code.NOT_A_REPORT, Code.UNWRITABLE, Code.FOREIGN,
        Code.SHARDS,
    )
}  # fmt: skip
_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_UNPRINTABLE = later(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class Outcome(msgspec.Struct, frozen=True):
    """What a run did, or with ``checked`` would do, to the output folder ``folder``.

    ``of`` names what lies there where that is no folder of ours.  ``story`` is printed in place of
    the list of files.
    """

    folder: Path
    changes: tuple[Change, ...]
    unchanged: int
    checked: bool = False
    diff: str | None = None
    counts: dict[str, int] = {}
    left: int = 0
    fix: str = ""
    of: str = ""
    story: str | None = None
    difference: Difference | None = None

    def paths(self, kind: str) -> list[str]:
        """The files of one kind, with the output folder."""
        return [str(self.folder / c.path) for c in self.changes if c.kind == kind]


class Report:
    """Collects problems, then prints them all at once and yields the exit code."""

    def __init__(
        self,
        output_format: Format = "text",
        *,
        quiet: bool = False,
        verbose: bool = False,
        strict: bool = False,
    ) -> None:
        """Print in ``output_format``; ``strict`` makes a warning a finding.

        With ``hints_once`` set people are not told the same hint again.
        """
        self.output_format = output_format
        self.quiet = quiet
        self.verbose = verbose
        self.strict = strict
        self.hints_once = False
        self._hints: set[str] = set()
        self._problems: dict[Problem, None] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem so far, once."""
        return tuple(self._problems)

    def add(self, problems: Iterable[Problem]) -> None:
        """Take ``problems`` in the order in which they are to be printed; a repeat is dropped."""
        self._problems.update(dict.fromkeys(problems))

    def exit_code(self, *outcomes: Outcome, failed_inputs: int = 0) -> int:
        """The exit code; the worse cause wins."""
        counted = [problem for problem in self.problems if problem.allowed is None]
        severities = {problem.severity for problem in counted}
        if any(problem.code in OURS for problem in counted):
            return BROKEN
        if failed_inputs or any(p.code in _UNUSABLE and p.severity == "error" for p in counted):
            return UNUSABLE
        stale = any(outcome.checked and outcome.changes for outcome in outcomes)
        if stale or "error" in severities or (self.strict and "warning" in severities):
            return FINDINGS
        return FINE

    def finish(self, *outcomes: Outcome, failed_inputs: int = 0) -> int:
        """Print everything that is to be said of all ``outcomes`` and return the exit code."""
        code = self.exit_code(*outcomes, failed_inputs=failed_inputs)
        if self.output_format == "json":
            say(_json(self.problems, outcomes, code))
            return code
        shown = self._shown()
        if self.output_format not in ("text", "github"):
            from snippetgen.cli.documents import document

            say(document([*_stale(outcomes), *shown], self.output_format, strict=self.strict))
            return code
        for outcome in outcomes:
            self._print_outcome(outcome)
        for problem in shown:
            if self.output_format == "github":
                _say_to_github(problem)
            else:
                say(text_lines(self._with_new_hint(problem)), err=True, color=colour())
        if not self.quiet:
            self._print_summary(outcomes, shown)
        return code

    def _with_new_hint(self, problem: Problem) -> Problem:
        """``problem``, without a hint that was printed before if that is enough."""
        if self.hints_once and problem.hint in self._hints:
            return msgspec.structs.replace(problem, hint="")
        self._hints.add(problem.hint)
        return problem

    def _shown(self) -> list[Problem]:
        """What is printed; with lines for those who put it beside the text."""
        shown = [problem for problem in self.problems if self._is_shown(problem)]
        if self.output_format == "text" or not shown:
            return shown
        from snippetgen.pipeline import with_lines

        return with_lines(shown)

    def _is_shown(self, problem: Problem) -> bool:
        if problem.severity == "note" or problem.allowed is not None:
            return self.verbose or (problem.allowed is not None and self.output_format == "sarif")
        return problem.severity == "error" or not self.quiet or self.strict

    def _print_outcome(self, outcome: Outcome) -> None:
        """The results on stdout: a diff, or the files that would change."""
        if outcome.story is not None:
            say(outcome.story, nl=False)
        if outcome.diff is not None:
            _print_diff(outcome.diff)
        elif self.output_format == "github" and outcome.checked:
            for problem in _stale([outcome]):
                _say_to_github(problem)
        elif outcome.checked and outcome.story is None and not self.quiet:
            for change in outcome.changes:
                verb = {"created": "create", "changed": "change", "removed": "remove"}[change.kind]
                say(f"would {verb} {printable(str(outcome.folder / change.path))}")
        elif self.verbose:
            for change in outcome.changes:
                say(f"{change.kind} {printable(str(outcome.folder / change.path))}", err=True)

    def _print_summary(self, outcomes: Sequence[Outcome], shown: Sequence[Problem]) -> None:
        lines = [summary(outcome) for outcome in outcomes]
        fixes = (outcome.fix for outcome in outcomes if outcome.checked and outcome.changes)
        lines += [f"To fix: {fix}" for fix in dict.fromkeys(fixes)]
        if left := sum(outcome.left for outcome in outcomes):
            lines.append(
                f"{count(left, 'older file')} left alone by this narrowed run; "
                "--prune removes them."
            )
        if shown and outcomes:
            lines.append(f"{_tally(shown)}.")
        for line in lines:
            say(line, err=True)


def _stale(outcomes: Iterable[Outcome]) -> Iterator[Problem]:
    """What a check found, as problems with the files."""
    for outcome in outcomes:
        for change in outcome.changes if outcome.checked else ():
            where = Where(str(outcome.folder / change.path))
            message = f"This file would be {change.kind}. To fix: {outcome.fix}"
            stale = Code.STALE
            yield Problem(stale.code, stale.severity, where, message, "", identity=change.kind)


def _say_to_github(problem: Problem) -> None:
    from snippetgen.report.github import github_line

    say(github_line(problem))


def _print_diff(diff: str) -> None:
    """The diff byte for byte, so that it can be applied; in colours on a terminal."""
    if not sys.stdout.isatty() or colour() is False:
        say(diff.encode(), nl=False)
        return
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.split("\n")[:-1]:
        say(click.style(line, fg=colours.get(line[:1])))


def colour() -> bool | None:
    """For click: no colour under NO_COLOR, else only on a terminal."""
    return False if os.environ.get("NO_COLOR") else None


def printable(text: str) -> str:
    """``text`` on one line and without anything that steers a terminal."""
    return _UNPRINTABLE.sub(lambda m: m[0].encode("unicode_escape").decode(), text)


def text_lines(problem: Problem) -> str:
    """``error SG103 api.json:3:14 Bulk Write > Create Job: message``, and the hint below."""
    where = problem.where
    place = where.file
    if where.line is not None:
        place += f":{where.line}" + (f":{where.column}" if where.column is not None else "")
    if where.pointer:
        place += f"#{where.pointer}"
    names = " > ".join(where.names)
    client = f"[{problem.client}]" if problem.client else ""
    about = printable(" ".join(part for part in (place, names, client) if part))
    severity = click.style(problem.severity, fg=_COLOURS[problem.severity], bold=True)
    lines = f"{severity} {problem.code} {about}: {printable(problem.message)}"
    return f"{lines}\n  hint: {printable(problem.hint)}" if problem.hint else lines


def summary(outcome: Outcome) -> str:
    """One sentence on the files of a run."""
    kinds = Counter(change.kind for change in outcome.changes)
    would = "would be " if outcome.checked else ""
    parts = [f"{kinds[k]} {would}{k}" for k in ("created", "changed", "removed") if kinds[k]]
    parts.append(f"{outcome.unchanged} unchanged")
    if outcome.of:
        return f"{outcome.of}: {', '.join(parts)}."
    requests = count(outcome.counts.get("requests", 0), "request")
    collections = count(outcome.counts.get("collections", 0), "collection")
    return f"{requests} of {collections}; files in {outcome.folder}: {', '.join(parts)}."


def count(number: int, noun: str) -> str:
    """``1 request``, ``2 requests``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _tally(problems: Sequence[Problem]) -> str:
    numbers = Counter(problem.severity for problem in problems if problem.allowed is None)
    return ", ".join(count(numbers[s], s) for s in ("error", "warning", "note") if numbers[s])


def _json(problems: Sequence[Problem], outcomes: Sequence[Outcome], code: int) -> str:
    """The whole report as one JSON document."""
    import json

    numbers = Counter(problem.severity for problem in problems if problem.allowed is None)
    document: dict[str, Any] = {"version": __version__, "exit_code": code}
    if outcomes:
        document["files"] = {
            kind: [path for outcome in outcomes for path in outcome.paths(kind)]
            for kind in ("created", "changed", "removed")
        }
        document["files"]["unchanged"] = sum(outcome.unchanged for outcome in outcomes)
        diffs = [outcome.diff for outcome in outcomes if outcome.diff is not None]
        if diffs:
            document["diff"] = "".join(diffs)
    document["problems"] = [
        {
            "code": problem.code,
            "severity": problem.severity,
            **msgspec.to_builtins(problem.where),
            "client": problem.client,
            "message": problem.message,
            "hint": problem.hint,
            **({} if problem.allowed is None else {"allowed": problem.allowed}),
        }
        for problem in problems
    ]
    document["counts"] = {
        **(outcomes[0].counts if outcomes else {}),
        **{f"{severity}s": numbers[severity] for severity in ("error", "warning", "note")},
    }
    return json.dumps(document, indent=2)

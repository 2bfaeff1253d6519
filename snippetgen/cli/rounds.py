"""Rounds: build, wait until something changes, build again; what ``watch`` and ``preview`` share."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from snippetgen.cache.fleeting import Fleeting
from snippetgen.cli.extras import require_extra
from snippetgen.cli.options import prepared, sources_of
from snippetgen.cli.printing import say
from snippetgen.cli.report import colour, text_lines
from snippetgen.config import CONFIG_FILE, PROJECT_FILE, find
from snippetgen.errors import ExecutorError, TemplateError
from snippetgen.pipeline import bundled_templates, forget_templates
from snippetgen.problems import Problem
from snippetgen.selection import SelectionError

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.config import Run
    from snippetgen.watching import Inputs

_UNUSABLE = (click.UsageError, SelectionError, TemplateError, ExecutorError)
"""What keeps a build from being begun; the reader can mend it and go on."""


class Built(msgspec.Struct, frozen=True):
    """What a round gave: the problems, and a few words on what was made."""

    problems: tuple[Problem, ...]
    words: str

    @property
    def errors(self) -> tuple[str, ...]:
        """What keeps something from being made, as text."""
        return tuple(
            text_lines(problem) for problem in self.problems if problem.severity == "error"
        )


class Rounds:
    """Builds whenever something changes that a build reads, until it is interrupted.

    An error is printed every round until it is mended, a warning when it is new.
    """

    def __init__(
        self,
        options: Mapping[str, Any],
        build: Callable[[Run, Store], Built],
        failed: Callable[[str], None] = lambda _: None,
    ) -> None:
        """``build`` makes everything; ``failed`` is told what kept it from being called.

        Raises a usage error for options or a configuration that cannot be used now.
        """
        require_extra("watch", "watchfiles", "Watching needs")
        self._options = options
        self._build = build
        self._failed = failed
        self._store = Fleeting()
        self._warned: frozenset[Problem] = frozenset()
        self._is_failing = False
        self._is_building = False
        self._run = _usable(options)

    def go_on(self) -> None:
        """Build, and build again after each change; return when interrupted between two builds.

        An interrupt in the middle of a build is raised on.
        """
        try:
            self._go_round()
        except KeyboardInterrupt:
            if self._is_building:
                raise

    def _go_round(self) -> None:
        from snippetgen.watching import wait

        inputs = self._inputs()
        seen = inputs.snapshot()
        self._round()
        while True:
            now = wait(inputs, seen)
            if inputs.are_templates(now.changed_since(seen)):
                forget_templates()
            seen = now
            if self._read_configuration():
                inputs = self._inputs()
                seen = inputs.snapshot()
                self._round()

    def _round(self) -> None:
        """Build once, and say what there is to say."""
        started = time.perf_counter()
        self._is_building = True
        try:
            built = self._build(self._run, self._store)
        except _UNUSABLE as error:
            self._is_building = False
            self._fail(error)
            return
        self._is_building = False
        if not self._options["quiet"]:
            seconds = time.perf_counter() - started
            say(f"{time.strftime('%H:%M:%S')} {built.words} ({seconds:.2f} s)")
        self._say_problems(built)

    def _read_configuration(self) -> bool:
        """Take over what the configuration says now; false, and said so, when it cannot be used."""
        try:
            self._run = _usable({**self._options, "quiet": True})
        except _UNUSABLE as error:
            self._fail(error)
            return False
        return True

    def _fail(self, error: Exception) -> None:
        message = error.message if isinstance(error, click.UsageError) else str(error)
        self._is_failing = True
        say(f"{time.strftime('%H:%M:%S')} {click.style('error', fg='red', bold=True)} {message}",
            err=True, color=colour())  # fmt: skip
        self._failed(message)

    def _say_problems(self, built: Built) -> None:
        was_failing, self._is_failing = self._is_failing, bool(built.errors)
        warnings = frozenset(p for p in built.problems if self._is_shown(p))
        lines = [
            *built.errors,
            *(text_lines(p) for p in built.problems if p in warnings - self._warned),
        ]
        self._warned = warnings
        for line in lines:
            say(line, err=True, color=colour())
        if was_failing and not self._is_failing:
            say("Mended: there is no error any more.", err=True)

    def _is_shown(self, problem: Problem) -> bool:
        """Whether it is one to print once."""
        if problem.severity == "note":
            return bool(self._options["verbose"])
        return problem.severity == "warning" and not self._options["quiet"]

    def _inputs(self) -> Inputs:
        """All that a build reads, and where it writes."""
        from snippetgen.watching import Inputs

        config, settings = self._run.config, self._run.settings
        single = (settings.environment, settings.globals_file, settings.verified)
        documents = (output.openapi for output in config.publish)
        return Inputs(
            files=(*_configurations(self._options), *_paths((*single, *documents))),
            collections=tuple(_paths(config.collections)),
            templates=(*_paths(settings.templates), bundled_templates()),
            outputs=tuple(_paths([config.output, *(each.output for each in config.publish)])),
        )


def _usable(options: Mapping[str, Any]) -> Run:
    """The run that is asked for; a usage error when it cannot be watched."""
    run = prepared(options)
    if "-" in sources_of(run):
        raise click.UsageError("What comes from stdin cannot be watched; name a file.")
    return run


def _configurations(options: Mapping[str, Any]) -> Iterator[Path]:
    """The configuration file, or where the nearest one would be."""
    if options["config"]:
        yield Path(options["config"])
    else:
        here = Path.cwd()
        yield from (find(here) or here / CONFIG_FILE, here / CONFIG_FILE, here / PROJECT_FILE)


def _paths(names: Iterable[str | None]) -> list[Path]:
    return [Path(name) for name in names if name]

"""``--changes``: what changed for the readers of the documentation, as Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from snippetgen.cli.options import Decorated
from snippetgen.cli.printing import hidden

if TYPE_CHECKING:
    from snippetgen.cli.report import Outcome, Report

STDOUT = "-"


def changes_option(command: Decorated) -> Decorated:
    """``--changes``, or ``--changes=FILE``: a word behind a space is never taken for the file."""
    return click.option(
        "--changes",
        metavar="[=FILE]",
        help="Print as Markdown which requests changed and how, for a pull request; with =FILE "
        "write it there.",
    )(command)


def with_file_or_stdout(arguments: list[str]) -> list[str]:
    """``arguments`` in which a bare ``--changes`` says that it means stdout."""
    return [f"--changes={STDOUT}" if each == "--changes" else each for each in arguments]


def refuse_two_on_stdout(to: str | None, output_format: str, *, diff: bool) -> None:
    """A usage error where the Markdown would stand among other output."""
    if to == STDOUT and (diff or output_format != "text"):
        other = "--diff" if diff else f"--format {output_format}"
        raise click.UsageError(f"{other} prints on stdout too; write --changes=FILE.")


def with_changes(outcome: Outcome, to: str | None, report: Report) -> Outcome:
    """``outcome`` with the changes told where ``to`` says; problems go to ``report``."""
    if to is None or outcome.difference is None:
        return outcome
    from msgspec.structs import replace

    from snippetgen.changes.compare import changes_between
    from snippetgen.changes.markdown import as_markdown
    from snippetgen.write.writer import write_file

    text = as_markdown(changes_between(outcome.difference.before, outcome.difference.after))
    if to == STDOUT:
        return replace(outcome, story=text)
    report.add(write_file(Path(to), hidden(text).encode("utf-8", "replace")))
    return outcome

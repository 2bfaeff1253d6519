"""``snippetgen generate``: render collections into the output folder, or check it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import closing, nullcontext
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.changes import (
    changes_option,
    refuse_two_on_stdout,
    with_changes,
    with_file_or_stdout,
)
from snippetgen.cli.folder_options import checking_options, strict_option, writing_options
from snippetgen.cli.options import (
    SOURCE,
    cache_options,
    client_option,
    described,
    format_option,
    render_options,
    report_of,
    sources_of,
    standard_input,
    store_of,
    with_full_names,
)
from snippetgen.cli.printing import guard
from snippetgen.cli.profile import profiled
from snippetgen.cli.progress import progress_bar
from snippetgen.cli.repeating import amended, last_run, remember, repeated
from snippetgen.patterns import later

if TYPE_CHECKING:
    from snippetgen.cache.store import Store
    from snippetgen.cli.report import Outcome, Report
    from snippetgen.config import Run
    from snippetgen.pipeline import Generated
    from snippetgen.unchanged import Unchanged
    from snippetgen.write.shard import Shard

_ARGUMENTS = "snippetgen.arguments"
# What a run tells and does not do.
_ONLY_TOLD = later(r"--(check|diff|changes(=.*)?|format=.*)", re.DOTALL)


class Remembering(click.Command):
    """A command that remembers its arguments, to print the one that fixes a failed check."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Keep ``args``, then read them."""
        ctx.meta[_ARGUMENTS] = tuple(args)
        return super().parse_args(ctx, spelled_out(self.params, with_file_or_stdout(args)))


def spelled_out(parameters: Iterable[click.Parameter], args: Iterable[str]) -> list[str]:
    """``args`` with options by their long names.

    Before click takes ``-q`` for a short one, it looks for all long ones that may have been meant.
    """
    options = [found for found in parameters if isinstance(found, click.Option)]
    names = {name: max(o.opts, key=len) for o in options for name in o.opts if name[:2] != "--"}
    valued = {name for o in options for name in o.opts if not (o.is_flag or o.count)}
    found: list[str] = []
    given = iter(args)
    for arg in given:
        name = names.get(arg, arg)
        found.append(name)
        if name in valued or arg == "--":
            found += islice(given, None if arg == "--" else 1)
    return found


def shard_of(_: click.Context, __: click.Parameter, value: str | None) -> Shard | None:
    """The shard that ``--shard`` asks for; a usage error for anything else."""
    if value is None:
        return None
    from snippetgen.write.shard import Shard

    try:
        return Shard.parse(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command(cls=Remembering)
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@writing_options
@client_option(multiple=True)
@checking_options
@strict_option
@cache_options
@click.option(
    "--shard",
    metavar="I/N",
    callback=shard_of,
    help="Render only part I of N, for 'snippetgen merge' to join; files go where they "
    "would in a whole run.",
)
@changes_option
@click.option("--profile", is_flag=True, help="Print where the time went, on stderr.")
@format_option
@render_options  # fmt: skip
@click.pass_context
def generate(
    ctx: click.Context, /, output_format: Any, check: bool, diff: bool, shard: Any, **options: Any
) -> None:
    """Render collections into the output folder.

    COLLECTION is a file, a folder of them, or - for stdin; without one the configuration says it.
    """
    refuse_two_on_stdout(options["changes"], output_format, diff=diff)
    run = described(options)
    report = report_of(run, options, output_format)
    sources_of(run)
    store = store_of(run)
    fix = fixing_command(ctx, "generate") if check or diff else None
    doing = _Doing(run, shard, store, options)
    held = closing(store) if store else nullcontext()
    with profiled(store, wanted=options["profile"]), held:
        outcome, failed_inputs = doing.outcome(report, fix, diff=diff)
    ctx.exit(report.finish(outcome, failed_inputs=failed_inputs))


class _Doing:
    """A run that is carried out, or compared with what lies there."""

    def __init__(
        self, run: Run, shard: Shard | None, store: Store | None, options: dict[str, Any]
    ) -> None:
        """``options`` are those of the command."""
        self.run = run
        self.shard = shard
        self.store = store
        self.force: bool = options["force"]
        self.quiet: bool = options["quiet"]
        self.changes: str | None = options["changes"]

    def outcome(self, report: Report, fix: str | None, *, diff: bool) -> tuple[Outcome, int]:
        """What came of it, and how many inputs gave nothing; nothing is written when ``fix`` is given."""
        last = None
        if self.store and self.shard is None and self.changes is None:
            last = last_run(self.run, self.store, force=self.force)
        told = last.told(by_hash=fix is not None) if last else None
        if told is not None:
            report.add(told.problems)
            return repeated(self.run, told, check=fix is not None, diff=diff), 0
        if last and self.store and fix is None:
            outcome = amended(self.run, last, self.store, report)
            if outcome is not None:
                return outcome, 0
        outcome, generated = self._done(last, report, fix, diff=diff)
        if last and not generated.failed_inputs:
            remember(last, report, outcome, generated.excerpt)
        return outcome, generated.failed_inputs

    def _done(
        self, last: Unchanged | None, report: Report, fix: str | None, *, diff: bool
    ) -> tuple[Outcome, Generated]:
        from snippetgen.errors import ForgottenError

        run = with_full_names(self.run)
        stdin = standard_input(run.config.collections, run.settings)
        generated = self._generated(run, stdin, report)
        try:
            outcome = self._put(run, generated, last, report, fix, diff=diff)
        except ForgottenError:
            assert self.store  # nobody else could have known it
            self.store.forget()
            generated = self._generated(run, stdin, report)
            outcome = self._put(run, generated, last, report, fix, diff=diff)
        return with_changes(outcome, self.changes, report), generated

    def _put(
        self, run: Run, generated: Generated, last: Unchanged | None, report: Report, fix: str | None,
        *, diff: bool,
    ) -> Outcome:  # fmt: skip
        """Write what was generated, or compare it."""
        from snippetgen.cli.outcome import Target, checked, written
        from snippetgen.write.difference import nothing_is_believed

        target = Target(Path(run.config.output), generated.plan, generated.counts)
        if fix is not None:
            return checked(run, target, report, force=self.force, diff=diff, fix=fix)
        as_left = last.as_left() if last else nothing_is_believed
        return written(run, target, report, force=self.force, as_left=as_left)

    def _generated(self, run: Run, stdin: bytes, report: Report) -> Generated:
        """The plan of ``run``; raises a usage error for what cannot be rendered."""
        from snippetgen import pipeline
        from snippetgen.errors import ExecutorError
        from snippetgen.selection import SelectionError

        try:
            with progress_bar("Rendering", quiet=self.quiet) as bar:
                generated = pipeline.generate(
                    run.config.collections, run.settings, stdin=stdin, progress=bar, guard=guard,
                    shard=self.shard, store=self.store,
                )  # fmt: skip
        except (SelectionError, ExecutorError) as error:
            raise click.UsageError(str(error)) from error
        report.add(generated.problems)
        return generated


def fixing_command(ctx: click.Context, command: str) -> str:
    """The command that writes what a check found missing, and reports it to a person."""
    kept: list[str] = []
    arguments: list[str] = list(ctx.meta[_ARGUMENTS])
    while arguments:
        argument = arguments.pop(0)
        if argument == "--format":
            del arguments[:1]
        elif not _ONLY_TOLD.fullmatch(argument):
            kept.append(argument)
    import shlex  # few runs print a command

    return shlex.join(["snippetgen", command, *kept])

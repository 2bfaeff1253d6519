"""``snippetgen verify``: run every snippet and compare what it sends with what Postman sends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.exit_codes import FINDINGS, FINE
from snippetgen.cli.options import (
    FILE,
    SOURCE,
    client_option,
    format_option,
    prepared,
    proof_options,
    report_of,
    sources_of,
    standard_input,
)
from snippetgen.cli.printing import guard, hidden, say
from snippetgen.cli.progress import progress_bar

if TYPE_CHECKING:
    from snippetgen.cli.report import Report
    from snippetgen.config import Run
    from snippetgen.ir.collection import Collection, Located
    from snippetgen.pipeline import Input
    from snippetgen.settings import Settings
    from snippetgen.verify.report import Record, Verified
    from snippetgen.verify.trials import Trials


@click.command()
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@client_option(multiple=True)
@click.option(
    "--require",
    multiple=True,
    metavar="CLIENT",
    help="Fail when the snippets of this client cannot be run here; repeatable.",
)
@click.option(
    "--oracle",
    type=click.Choice(["newman"]),
    help="Ask Postman's own runtime too, npm's newman, whether it sends what we expect.",
)
@click.option(
    "--include",
    multiple=True,
    metavar="GLOB",
    help="Verify only these items: Folder/Name, a glob, or a JSON pointer; repeatable.",
)
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave these items out; repeatable.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Run N snippets at once.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    default=20.0,
    show_default=True,
    metavar="SECONDS",
    help="Stop a snippet after so long.",
)
@format_option
@click.option(
    "--report",
    "report_file",
    type=FILE,
    metavar="FILE",
    help="Write the JSON report to this file too, for 'snippetgen generate --verified'.",
)
@proof_options  # fmt: skip
@click.pass_context
def verify(
    ctx: click.Context, /, output_format: Any, require: tuple[str, ...], **options: Any
) -> None:
    """Run every snippet against a server on this machine and compare what arrives.

    Variables get harmless values and files harmless content; nothing leaves this machine.
    COLLECTION is a file, a folder of them, or - for stdin; without one the configuration says it.
    """
    from snippetgen.verify.formats import as_json, problems_of
    from snippetgen.verify.oracle import NAME as ORACLE
    from snippetgen.verify.report import Verified
    from snippetgen.write.writer import write_file

    run = prepared(options)
    required: tuple[str, ...] = ()
    if require:
        required = prepared({**options, "clients": require}).settings.clients
        run = prepared({**options, "clients": (*run.settings.clients, *required)})
    if options["oracle"]:
        required = (*required, ORACLE)
    by_report = output_format in ("github", "gitlab", "sarif")
    report = report_of(run, options, output_format if by_report else "text")
    found = _opened(run, report)
    trials = _trials(run, found, options)
    with progress_bar("Verifying", quiet=options["quiet"]) as advance:
        verified = Verified(tuple(trials.records(advance)))
    findings = FINDINGS if verified.findings(required) else FINE
    code = report.exit_code(failed_inputs=found.failed) or findings
    if options["report_file"]:
        text = hidden(f"{as_json(verified, code)}\n")
        report.add(write_file(Path(options["report_file"]), text.encode()))
    if by_report:
        report.add(problems_of(verified, required))
    code = report.finish(failed_inputs=found.failed) or code
    if not by_report:
        _print(verified, output_format, required, code, options)
    ctx.exit(code)


def _opened(run: Run, report: Report) -> Input:
    """What the run reads; ends the command when that is nothing."""
    from snippetgen import pipeline

    sources = sources_of(run)
    found = pipeline.read(sources, run.settings, stdin=standard_input(sources, run.settings))
    guard(found.gate)
    report.add(found.scope_problems)
    report.add(found.problems)
    if any(problem.severity == "error" for problem in found.scope_problems):
        click.get_current_context().exit(report.finish())
    if not found.collections:
        click.get_current_context().exit(report.finish(failed_inputs=max(found.failed, 1)))
    return found


def _trials(run: Run, found: Input, options: dict[str, Any]) -> Trials:
    """All that is to be proved."""
    from msgspec.structs import replace

    from snippetgen import pipeline
    from snippetgen.verify.prove import Options
    from snippetgen.verify.runners.supervise import Limits
    from snippetgen.verify.trials import Trials

    settings = replace(run.settings, form="program", verified=None)
    renderers = [pipeline.Renderer(each, settings, found.gate) for each in found.secured]
    items = _items(found, settings.include, settings.exclude)
    limits = Limits(options["timeout"])
    parallel = options["jobs"] or os.cpu_count() or 1
    ask = _oracle(run.config.collections, settings) if options["oracle"] else None
    return Trials(renderers, items, Options(settings.placeholders, limits, parallel), ask)


def _oracle(sources: Sequence[str], settings: Settings) -> Callable[[Collection], Iterator[Record]]:
    """Postman's runtime, which reads the files as they are: it is asked about their real values."""
    from msgspec.structs import replace

    from snippetgen import pipeline
    from snippetgen.verify import oracle

    original = pipeline.read(sources, replace(settings, secrets="keep")).secured
    by_file = {secured.collection.file: secured for secured in original}

    def ask(collection: Collection) -> Iterator[Record]:
        secured = by_file[collection.file]
        return oracle.ask(
            collection,
            secured.collection,
            settings,
            environment=secured.environment,
            global_scope=secured.global_scope,
        )

    return ask


def _items(
    found: Input, include: Sequence[str], exclude: Sequence[str]
) -> tuple[tuple[Located, ...], ...]:
    """The chosen items of each collection; a usage error for a selector that matches nothing."""
    from snippetgen.selection import choose, no_match

    choice = choose(found.collections, include, exclude)
    if choice.unmatched and not found.failed:
        raise click.UsageError(no_match(found.collections, choice.unmatched[0]))
    return choice.items


def _print(
    verified: Verified,
    output_format: str,
    required: Sequence[str],
    code: int,
    loudness: Mapping[str, Any],
) -> None:
    """The verdicts on stdout."""
    from snippetgen.report.junit import as_junit
    from snippetgen.verify.formats import as_json, suites_of

    match output_format:
        case "json":
            say(as_json(verified, code))
        case "junit":
            say(as_junit(suites_of(verified)))
        case _:
            _print_text(verified, required, loudness)


def _print_text(verified: Verified, required: Sequence[str], loudness: Mapping[str, Any]) -> None:
    """What is wrong (with -v: all that is not right), why clients were not run, and the counts."""
    from snippetgen.cli.report import printable
    from snippetgen.verify.report import RIGHT, table, ways

    shown = verified.findings()
    if loudness["verbose"]:
        shown = tuple(record for record in verified.records if record.verdict not in RIGHT)
    for record in shown:
        place = f"{record.collection}#{record.pointer} {record.place}"
        say(printable(f"{record.verdict} {record.client} {place}"))
        for line in record.story:
            say(f"  {printable(line)}")
    reasons = {(r.client, r.reason): None for r in verified.records if r.verdict == "not run"}
    for client, reason in reasons:
        wanted = " (required)" if client in required else ""
        say(printable(f"not run{wanted}: {client}: {reason}"), err=True)
    if not loudness["quiet"]:
        for line in (*table(verified), *ways(verified)):
            say(line)
        excused = sum(r.verdict in ("limited", "unproven") for r in verified.records)
        if excused and not loudness["verbose"]:
            say(f"-v says why {excused} are limited or unproven.", err=True)

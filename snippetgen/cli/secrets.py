"""``snippetgen secrets``: what a collection holds that is not for readers, and where."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.exit_codes import FINDINGS, FINE
from snippetgen.cli.options import (
    SOURCE,
    format_option,
    prepared,
    report_of,
    sources_of,
    standard_input,
    value_options,
)
from snippetgen.cli.printing import guard, say

if TYPE_CHECKING:
    from snippetgen.secrets.finding import Finding


@click.command()
@click.argument("collections", nargs=-1, type=SOURCE, metavar="[COLLECTION]...")
@format_option
@value_options
@click.pass_context
def secrets(ctx: click.Context, /, output_format: Any, **options: Any) -> None:
    """Report the credentials in collections, the addresses of people and the paths of machines.

    Says where each stands and what is written in its place, never the value.  Exits with 1 when a
    collection holds a credential that is not allowed, under --strict for the others too.
    """
    from snippetgen import pipeline
    from snippetgen.secrets.allow import unused

    run = prepared({**options, "secrets": "name"})
    by_report = output_format not in ("text", "json")
    report = report_of(run, options, output_format if by_report else "text")
    sources = sources_of(run)
    found = pipeline.read(sources, run.settings, stdin=standard_input(sources, run.settings))
    guard(found.gate)
    report.add([*found.scope_problems, *(p for p in found.problems if p.severity == "error")])
    findings = [finding for secured in found.secured for finding in secured.vault.findings]
    if by_report:
        report.add(finding.problem for finding in findings)
    code = report.finish(failed_inputs=found.failed)
    if not by_report:
        _print(findings, output_format, quiet=options["quiet"])
    for entry in unused(run.settings.allow_secret, findings):
        name = entry.name or entry.fingerprint
        say(f"note: nothing is called {name!r} any more; its entry allows nothing", err=True)
    sorts = {"credential", "personal"} if run.config.strict else {"credential"}
    is_found = any(f.sort in sorts and f.allowed is None for f in findings)
    ctx.exit(code or (FINDINGS if is_found else FINE))


def _print(findings: Sequence[Finding], output_format: str, *, quiet: bool) -> None:
    import msgspec

    from snippetgen import __version__

    if output_format == "json":
        document = {"version": __version__, "findings": msgspec.to_builtins(findings)}
        say(json.dumps(document, indent=2))
        return
    for line in _lines(findings):
        say(line)
    if not quiet:
        say(_summary(findings), err=True)


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Two lines for each finding: where, and what."""
    from snippetgen.cli.report import printable

    for found in findings:
        where = found.where
        place = f"{where.file}#{where.pointer} {' > '.join(where.names)}".rstrip()
        yield printable(f"{place}: {found.place}")
        allowed = "" if found.allowed is None else f", allowed: {found.allowed}"
        yield printable(
            f"  {found.written} ({found.kind}, fingerprint {found.fingerprint}{allowed})"
        )


def _summary(findings: Sequence[Finding]) -> str:
    from collections import Counter

    allowed = sum(found.allowed is not None for found in findings)
    numbers = Counter(found.sort for found in findings if found.allowed is None)
    return (
        f"{numbers['credential']} credentials, {numbers['personal']} addresses and paths, "
        f"{allowed} allowed; {numbers['given']} credentials where they belong."
    )

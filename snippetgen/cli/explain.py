"""``snippetgen explain``: what a problem's code means, and what to do."""

from __future__ import annotations

import difflib

import click

from snippetgen.cli.printing import say


@click.command()
@click.argument("code", metavar="CODE")
def explain(code: str) -> None:
    """Print what a code such as SG204 means, and the way out."""
    from snippetgen.cli.kinds import every_kind

    known = every_kind()
    found = known.get(code.upper())
    if found is None:
        close = difflib.get_close_matches(code.upper(), known, n=3)
        hint = f" Close to it: {', '.join(close)}." if close else ""
        raise click.UsageError(f"There is no code {code!r}.{hint}")
    say(f"{found.code} ({found.severity}): {found.meaning}")
    say(f"What to do: {found.hint}")

"""Options of commands that make files: which requests, where to, and what may be replaced there."""

from __future__ import annotations

import click

from snippetgen.cli.options import FOLDER, Decorated, together, work_options

_OUTPUT = click.option(
    "-o", "--output", type=FOLDER, metavar="DIR", help="Where to write; 'output' by default."
)
_CHOOSING = (
    click.option("--include", multiple=True, metavar="GLOB",
                 help="Take only these items: Folder/Name, a glob, or a JSON pointer; repeatable."),
    click.option("--exclude", multiple=True, metavar="GLOB",
                 help="Leave these items out; repeatable."),
)  # fmt: skip
_PRUNE = click.option(
    "--prune/--no-prune",
    default=None,
    help="Remove generated files that nothing gives any more. By default a run prunes what "
    "its configuration file covers, or its own collections and clients.",
)
force_option = click.option(
    "--force", is_flag=True, help="Overwrite and remove files that others wrote or edited."
)
strict_option = click.option(
    "--strict", is_flag=True, default=None, help="Exit with 1 on warnings too."
)
checking_options = together(
    click.option(
        "--check", is_flag=True, help="Write nothing; list what would change and exit with 1."
    ),
    click.option(
        "--diff", is_flag=True, help="Write nothing; print what would change and exit with 1."
    ),
)


def choosing_options(command: Decorated) -> Decorated:
    """Which requests, and who renders."""
    return together(*_CHOOSING, work_options)(command)


def writing_options(command: Decorated) -> Decorated:
    """Those, and what may become of the output folder."""
    return together(_OUTPUT, choosing_options, _PRUNE, force_option)(command)

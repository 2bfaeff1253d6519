"""The command line: one file for each command.

Nothing heavy is imported here: the commands import the pipeline when they run, so that help,
version and completion stay quick.
"""

from __future__ import annotations

import click

from snippetgen import __version__
from snippetgen.cli.clients import clients
from snippetgen.cli.explain import explain
from snippetgen.cli.generate import generate
from snippetgen.cli.init import init
from snippetgen.cli.inject import inject
from snippetgen.cli.inspect import inspect
from snippetgen.cli.list import list_
from snippetgen.cli.merge import merge
from snippetgen.cli.publish import publish
from snippetgen.cli.root import Root
from snippetgen.cli.secrets import secrets
from snippetgen.cli.show import show
from snippetgen.cli.verify import verify

__all__ = ["main"]


@click.group(cls=Root, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="snippetgen")
def main() -> None:
    """Turn Postman collections into request snippets that send exactly what Postman sends.

    Start with 'snippetgen init', or render a collection at once:

        snippetgen generate api.postman_collection.json -o snippets
    """


for _command in (
    generate, merge, publish, inject, show, list_, clients, inspect, explain, secrets, verify, init,
):  # fmt: skip
    main.add_command(_command)

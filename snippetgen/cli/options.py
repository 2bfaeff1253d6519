"""Options that commands share, and how they become the choices of a run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from snippetgen.cli.printing import say
from snippetgen.cli.root import VERBOSE

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from snippetgen.cache.store import Store
    from snippetgen.cli.report import Format, Report
    from snippetgen.config import Run
    from snippetgen.settings import Allowed, Settings

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_CONFIG_KEYS = (
    "collections", "output", "clients", "environment", "globals", "include", "exclude",
    "placeholders", "form", "regions", "example", "preset", "secrets", "prune", "strict", "templates", "trust_templates",
    "verified", "jobs", "executor", "cache", "cache_dir",
)  # fmt: skip

_KEPT = "warning: credentials are written as they are (--secrets keep); do not publish the output."

FILE = click.Path(dir_okay=False)
FOLDER = click.Path(file_okay=False)
SOURCE = click.Path(allow_dash=True)


def complete_clients(
    ctx: click.Context, _: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The names and aliases of clients for the shell; nothing when they cannot be read."""
    from click.shell_completion import CompletionItem

    from snippetgen import pipeline
    from snippetgen.settings import Settings

    try:
        found = pipeline.clients(Settings(templates=tuple(ctx.params.get("templates") or ())))
    except Exception:  # noqa: BLE001 - completion must never disturb the prompt
        return []
    return [
        CompletionItem(name, help=client.title)
        for client in found
        for name in (client.name, *client.aliases)
        if name.startswith(incomplete)
    ]


def _note_verbose(ctx: click.Context, _: click.Parameter, value: bool) -> bool:
    ctx.meta[VERBOSE] = value
    return value


_CONFIG = (
    click.option("--config", type=FILE, help="Use this configuration file.", metavar="FILE"),
    click.option("--templates", type=FOLDER, multiple=True, metavar="DIR",
                 help="Search this folder of templates before the bundled ones; repeatable."),
    click.option("--trust-templates", is_flag=True, default=None,
                 help="Run the templates of such folders without a sandbox and its limits."),
)  # fmt: skip
_LOUDNESS = (
    click.option("-q", "--quiet", is_flag=True, help="Print errors only."),
    click.option("-v", "--verbose", is_flag=True, callback=_note_verbose, is_eager=True,
                 help="Print notes too, and tracebacks."),
)  # fmt: skip
_VALUES = (
    click.option("-e", "--environment", type=FILE, metavar="FILE",
                 help="A Postman environment whose values replace variables."),
    click.option("--globals", type=FILE, metavar="FILE",
                 help="A Postman globals export whose values replace variables."),
    click.option("--var", multiple=True, metavar="NAME=VALUE",
                 help="The value of a variable; wins over every file; repeatable."),
    click.option("--secrets", type=click.Choice(["name", "keep"]),
                 help="Write a variable for a credential (name, the default), or its value."),
    click.option("--allow-secret", multiple=True, metavar="NAME",
                 help="Show what 'snippetgen secrets' calls by this name or kind; repeatable."),
)  # fmt: skip
_CHOICES = (
    click.option("--placeholders", type=click.Choice(["env", "angle", "keep"]),
                 help="Write a variable without a value as an environment variable (the default), "
                      "as <name>, or as {{name}}."),
    click.option("--preset", type=click.Choice(["classic"]),
                 help="The look of Chilkat's own pages."),
)  # fmt: skip
_LOOK = (
    *_CHOICES,
    click.option("--form", type=click.Choice(["program", "fragment"]),
                 help="A whole file that runs (the default), or only the part between."),
    click.option("--regions", is_flag=True, default=None,
                 help="Put comments around the request and the reading of the answer."),
    click.option("--example", metavar="NAME",
                 help="Read the saved answer of this name, in items that have one."),
    click.option("--verified", type=FILE, metavar="FILE",
                 help="A report of 'snippetgen verify --report'; programs that it proves say so."),
)  # fmt: skip
_WORK = (
    click.option("--jobs", type=click.IntRange(min=1), metavar="N",
                 help="Use N cores; by default all of them where there is enough to do."),
    click.option("--executor", metavar="dask:ADDRESS",
                 help="Render on the Dask cluster of this scheduler, such as dask:tcp://host:8786."),
)  # fmt: skip


FORMATS = ("text", "json", "github", "gitlab", "junit", "sarif")


def format_option(command: Decorated) -> Decorated:
    """``--format``: how a run is reported, the same list for every command."""
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(FORMATS),
        default="text",
        show_default=True,
        help="How to report: for people, or for the program that reads it.",
    )(command)


_CACHE = (
    click.option("--cache-dir", type=FOLDER, metavar="DIR",
                 help="Remember results in this folder, not in the user's own for caches."),
    click.option("--no-cache", "cache", flag_value=False, default=None, type=bool,
                 help="Neither use nor keep results of other runs."),
)  # fmt: skip


def client_option(*, multiple: bool) -> Callable[[Decorated], Decorated]:
    """``-t``: one client, or several."""
    return click.option(
        "-t", "--client", "clients", multiple=multiple, metavar="CLIENT",
        shell_complete=complete_clients,
        help="A client such as go/chilkat, or an alias such as curl"
        + ("; repeatable." if multiple else "; by default the first one configured."),
    )  # fmt: skip


def together(*options: Callable[[Any], Any]) -> Callable[[Decorated], Decorated]:
    """One decorator for ``options``, in the order in which help shows them."""

    def decorate(command: Decorated) -> Decorated:
        decorated: Any = command
        for option in reversed(options):
            decorated = option(decorated)
        return cast("Decorated", decorated)

    return decorate


def config_options(command: Decorated) -> Decorated:
    """Where choices come from, and how loud to be."""
    return together(*_CONFIG, *_LOUDNESS)(command)


def value_options(command: Decorated) -> Decorated:
    """Those, and what variables stand for."""
    return together(*_VALUES, *_CONFIG, *_LOUDNESS)(command)


def proof_options(command: Decorated) -> Decorated:
    """Those, and how a variable is written, which is a part of what is proved."""
    return together(*_VALUES, *_CHOICES, *_CONFIG, *_LOUDNESS)(command)


def work_options(command: Decorated) -> Decorated:
    """Who renders."""
    return together(*_WORK)(command)


def render_options(command: Decorated) -> Decorated:
    """Those, and how a snippet looks."""
    return together(*_VALUES, *_LOOK, *_CONFIG, *_LOUDNESS)(command)


def cache_options(command: Decorated) -> Decorated:
    """Whether and where to remember results."""
    return together(*_CACHE)(command)


def store_of(run: Run) -> Store | None:
    """The results of earlier runs that ``run`` may use; None where it may not."""
    if not run.config.cache or run.settings.secrets == "keep":
        return None
    from snippetgen.cache.folder import cache_folder
    from snippetgen.cache.store import Store

    return Store(cache_folder(run.config.cache_dir))


def prepared(options: Mapping[str, Any]) -> Run:
    """The run that the command line and the configuration describe, its clients by full name.

    Raises a usage error for a bad configuration, variable or client.
    """
    return with_full_names(described(options))


def described(options: Mapping[str, Any]) -> Run:
    """The same with clients as they were named, which may not be there."""
    from snippetgen.config import ConfigError, load, merged

    given = {key: options[key] for key in _CONFIG_KEYS if options.get(key) not in (None, ())}
    if isinstance(given.get("clients"), str):
        given["clients"] = (given["clients"],)
    if options.get("var"):
        given["variables"] = dict(_variable(text) for text in options["var"])
    if options.get("allow_secret"):
        given["allow_secret"] = _allowed(options["allow_secret"])
    file = Path(options["config"]) if options.get("config") else None
    try:
        run = merged(load(file, Path.cwd()), given)
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    if run.settings.secrets == "keep" and not options.get("quiet"):
        say(_KEPT, err=True)
    return run


def report_of(run: Run, options: Mapping[str, Any], output_format: Format = "text") -> Report:
    """The empty report of a run, as loud and as strict as it was asked for."""
    from snippetgen.cli.report import Report

    return Report(
        output_format,
        quiet=options["quiet"],
        verbose=options["verbose"],
        strict=run.config.strict,
    )


def sources_of(run: Run, *, name_one: str = "Name one") -> tuple[str, ...]:
    """The collections of a run; a usage error, which tells how to ``name_one``, without any."""
    if not run.config.collections:
        raise click.UsageError(
            f"No collection is given. {name_one}, or write a configuration with 'snippetgen init'."
        )
    return run.config.collections


def standard_input(sources: Sequence[str], settings: Settings) -> bytes:
    """What stands on stdin, when ``-`` is one of ``sources``; not much more than may be read."""
    most = (settings.max_input_mib << 20) + 1
    return sys.stdin.buffer.read(most) if "-" in sources else b""


def _allowed(names: Sequence[str]) -> tuple[Allowed, ...]:
    from snippetgen.settings import Allowed

    if not all(names):
        raise click.UsageError("--allow-secret: name what may be shown.")
    return tuple(Allowed(name=name, reason="--allow-secret") for name in names)


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise click.UsageError("--var: write it as NAME=VALUE.")
    return name, value


def with_full_names(run: Run) -> Run:
    """``run`` with every client by its full name, once; refuses unknown ones."""
    from msgspec.structs import replace

    clients = tuple(dict.fromkeys(_full_name(name, run.settings) for name in run.settings.clients))
    return replace(run, settings=replace(run.settings, clients=clients))


def _full_name(name: str, settings: Settings) -> str:
    from snippetgen import pipeline

    if found := pipeline.full_name(name, settings.templates):
        return found
    from difflib import get_close_matches

    close = get_close_matches(name, pipeline.full_names(settings.templates), n=1, cutoff=0.5)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    raise click.UsageError(
        f"There is no client {name!r}.{hint} 'snippetgen clients' lists them all."
    )

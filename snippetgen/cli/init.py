"""``snippetgen init``: a first configuration."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import click

from snippetgen.cli.printing import say

_SKIPPED = {"node_modules", "venv", "build", "dist", "output", "__pycache__"}
_LARGEST = 50_000_000

_TEMPLATE = """\
# The configuration of snippetgen; 'snippetgen generate' renders what it says.
# Paths are relative to this file; every key may be given on the command line too.

# The Postman collections to render: files, or folders of them.
collections = {collections}

# Where the snippets go; commit it, and let CI run 'snippetgen generate --check'.
output = "output"

# 'snippetgen clients' lists them all.
clients = ["go/chilkat", "shell/curl", "python/requests"]

# An environment whose values replace variables.
{environment}

# Only some items: Folder/Name, or a glob.
# include = ["Leads/*"]
# exclude = ["**/Internal *"]

# How a variable without a value is written: "env", "angle" (<name>) or "keep" ({{{{name}}}}).
# placeholders = "env"

# "program" is a whole file that runs, "fragment" the part between.
# form = "program"

# Fail on warnings too.
# strict = true

# Values of variables; they win over every file.
# [variables]
# baseUrl = "https://api.example.com"
"""


@click.command()
def init() -> None:
    """Write a commented snippetgen.toml for the collections found in this folder."""
    target = Path("snippetgen.toml")
    if os.path.lexists(target):
        raise click.UsageError(f"{target} exists already; it was left as it is.")
    files = sorted(_json_files(Path()))
    collections = [path.as_posix() for path in files if _is_collection(path)]
    environments = [p.as_posix() for p in files if p.name.endswith("postman_environment.json")]
    try:
        with target.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(_text(collections, environments))
    except OSError as error:
        raise click.UsageError(f"{target} cannot be written: {error.strerror}.") from error
    number = len(collections)
    found = f"{number} collection{'' if number == 1 else 's'}" if number else "no collection"
    say(f"Wrote {target}: {found} found.", err=True)
    say("Next: snippetgen generate" if number else "Next: name one in it.", err=True)


def _text(collections: list[str], environments: list[str]) -> str:
    lines = "".join(f"  {_toml(path)},\n" for path in collections)
    first = environments[0] if environments else "production.postman_environment.json"
    return _TEMPLATE.format(
        collections=f"[\n{lines}]" if lines else "[]",
        environment=f"# environment = {_toml(first)}",
    )


def _toml(text: str) -> str:
    """A TOML basic string; JSON's escapes are a part of TOML's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _json_files(folder: Path) -> Iterator[Path]:
    """Every JSON file below ``folder``, hidden and installed folders left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = [n for n in folders if not n.startswith(".") and n not in _SKIPPED]
        yield from (Path(root, name) for name in names if name.endswith(".json"))


def _is_collection(path: Path) -> bool:
    """Whether the file looks like a collection by its name or, read quickly, by its members."""
    if path.name.endswith("postman_collection.json"):
        return True
    try:
        if path.stat().st_size > _LARGEST:
            return False
        document = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    if isinstance(document, dict) and isinstance(document.get("collection"), dict):
        document = document["collection"]
    return isinstance(document, dict) and (
        {"info", "item"} <= document.keys() or {"requests", "order", "name"} <= document.keys()
    )

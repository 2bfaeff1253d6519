"""Write the parts of the documentation that the program itself knows: ``nox -s docs``.

A part stands between two comments of a Markdown file, the first of which says what it is:

    <!-- generated: help show -->
    <!-- end of generated -->

With ``--check`` nothing is written; the exit code is 1 when a file is not current.
"""

from __future__ import annotations

import re
import runpy
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import chdir
from pathlib import Path
from typing import Any

import msgspec
from click.testing import CliRunner

from snippetgen.cli import main as snippetgen
from snippetgen.cli.kinds import every_kind
from snippetgen.config import Config
from snippetgen.config.schema import schema_text
from snippetgen.pipeline import publish
from snippetgen.settings import Output, Settings
from snippetgen.targets.client import load_clients

ROOT = Path(__file__).parent.parent
SPEED = ROOT / "bench" / "proof.json"
PERFORMANCE = ROOT / "bench" / "performance.json"
SCOREBOARD = ROOT / "bench" / "scoreboard" / "figures.json"

_PART = re.compile(
    r"(?P<begin><!-- generated: (?P<what>[^\n]+?) -->\n).*?(?P<end><!-- end of generated -->)",
    re.DOTALL,
)
_LEXERS = {"go/chilkat": "go", "python/requests": "python", "shell/curl": "bash"}
_SERIES = {
    "SG1": "Reading",
    "SG2": "Resolving",
    "SG3": "Rendering",
    "SG4": "Writing",
    "SG5": "Verifying",
    "SG6": "Publishing",
    "SG7": "Credentials",
    "SG8": "Lint",
}


def pages() -> list[Path]:
    """The files that may hold generated parts."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def current(text: str) -> str:
    """``text`` with every generated part as it should be; raises KeyError for an unknown one."""

    def part(found: re.Match[str]) -> str:
        name, *arguments = shlex.split(found["what"])
        return found["begin"] + PARTS[name](arguments) + found["end"]

    return _PART.sub(part, text)


def run(arguments: Sequence[str]) -> str:
    """What ``snippetgen`` prints to stdout in the folder of the project."""
    with chdir(ROOT):
        result = CliRunner(env={"COLUMNS": "80", "NO_COLOR": "1"}).invoke(
            snippetgen, list(arguments), prog_name="snippetgen"
        )
    if result.exit_code:
        raise SystemExit(f"snippetgen {shlex.join(arguments)}: {result.output}")
    return result.stdout


def _fenced(text: str, language: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```\n"


def _help(arguments: Sequence[str]) -> str:
    """The help of a command."""
    return _fenced(run([*arguments, "--help"]), "text")


def _show(arguments: Sequence[str]) -> str:
    """A snippet: the arguments of ``snippetgen show``, the client last."""
    return _fenced(run(["show", *arguments]), _LEXERS[arguments[-1]])


def _page(arguments: Sequence[str]) -> str:
    """The first lines of a published Markdown page: collection, path of the page, client, lines."""
    source, path, client, lines = arguments
    settings = Settings(clients=(client,))
    with chdir(ROOT):
        (made,) = publish([source], settings, [Output(to="markdown", output="-")]).plans
    (text,) = (file.content.decode() for file in made[1].files if file.path == path)
    return f"````markdown\n{''.join(text.splitlines(keepends=True)[: int(lines)])}...\n````\n"


def _clients(arguments: Sequence[str]) -> str:
    """The table of clients; ``brief`` leaves out the many languages of Chilkat."""
    rows = (
        (
            f"`{client.name}`",
            ", ".join(f"`{alias}`" for alias in client.aliases),
            client.language.title,
            f"[{client.title}]({client.link})" if client.link else client.title,
            f"`{client.view}`",
            f"`{client.file_name}`",
        )
        for client in load_clients().values()
        if not arguments or client.view != "chilkat" or client.aliases
    )
    return _table(("name", "aliases", "language", "client", "view", "file"), rows)


def _chilkat(_: Sequence[str]) -> str:
    """What is proved of each language, from the table that the tests hold to the truth."""
    path = ROOT / "tests" / "readback" / "proofs.py"
    names = runpy.run_path(str(path))
    titles = {name: client.language.title for name, client in load_clients().items()}
    rows = (
        (titles[client], f"`{client}`", name, "yes", read_by, compiled_by or "-", run_by or "-")
        for name, client, read_by, compiled_by, run_by in names["PROOFS"]
    )
    head = ("language", "client", "vendor's name", "rendered", "read back", "compiled", "run")
    return _table(head, iter(sorted(rows)))


def _problems(arguments: Sequence[str]) -> str:
    """One table of problems for each stage; only the table of a series, if one is named."""
    parts = []
    kinds = sorted(every_kind().values(), key=lambda kind: kind.code)
    for series in arguments or sorted({kind.code[:3] for kind in kinds}):
        rows = (
            (f"`{kind.code}`", kind.severity, kind.meaning, kind.hint)
            for kind in kinds
            if kind.code.startswith(series)
        )
        table = _table(("code", "severity", "what it means", "what to do"), rows)
        parts.append(table if arguments else f"### {_SERIES[series]}: {series}xx\n\n{table}")
    return "\n".join(parts)


def _configuration(_: Sequence[str]) -> str:
    """The table of keys, in the order of the record, described by the schema."""
    properties = msgspec.json.decode(schema_text())["properties"]
    names = [field.encode_name for field in msgspec.structs.fields(Config)]
    rows = ((f"`{name}`", *_key(properties[name])) for name in names)
    return _table(("key", "type", "default", "what it says"), rows)


def _key(schema: dict[str, Any]) -> tuple[str, str, str]:
    default = msgspec.json.encode(schema.get("default")).decode()
    shown = "" if default in ("null", '""', "[]", "{}") else f"`{default}`"
    return _type(schema), shown, schema["description"]


def _type(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return " or ".join(f"`{choice}`" for choice in schema["enum"])
    names = {"array": "list of strings", "object": "table of strings", "boolean": "true or false"}
    kind = str(schema.get("type", "table"))
    if "$ref" in schema.get("items", {}):
        return "list of tables"
    return names.get(kind, kind)


def _scoreboard(arguments: Sequence[str]) -> str:
    """What ``nox -s scoreboard`` found: ``short`` is the share that is right, else every verdict."""
    document = msgspec.json.decode(SCOREBOARD.read_bytes())
    rows = document["rows"]
    clients = list(dict.fromkeys(row["client"] for row in rows))
    if "short" not in arguments:
        columns = ("exact", "equivalent", "limited", "unproven", "different", "failed")
        full = {tool: f"{tool} {version}" for tool, version in document["versions"].items()}
        lines = (
            (row["client"], full.get(row["tool"], row["tool"]), *(str(row[c]) for c in columns))
            for row in rows
        )
        return _table(("client", "generator", *columns), lines)
    right = {(row["tool"], row["client"]): _share(row) for row in rows}
    tools = dict.fromkeys(row["tool"] for row in rows)
    lines = ((tool, *(right.get((tool, client), "") for client in clients)) for tool in tools)
    return _table(("generator", *clients), lines)


def _share(row: dict[str, Any]) -> str:
    """The part of the requests that is sent exactly or in other words, never rounded up to all."""
    found = 1000 * (row["exact"] + row["equivalent"]) // row["requests"]
    return f"{found / 10:.1f} %"


def _speed(_: Sequence[str]) -> str:
    """What ``nox -s speed`` measured: the processor time of a snippet, and what that comes to."""
    document = msgspec.json.decode(SPEED.read_bytes())
    cores = document["cores"]
    rows = (
        (
            f"`{row['client']}`",
            str(row["snippets"]),
            f"{1000 * row['processor'] / row['snippets']:.0f} ms",
            str(int(cores * row["snippets"] / row["processor"])),
        )
        for row in document["rows"]
    )
    head = ("client", "snippets", "processor time each", f"a second of {cores} busy cores")
    return _table(head, rows)


def _performance(arguments: Sequence[str]) -> str:
    """What ``nox -s bench`` measured: a table of bench/tables.py, or the profile as it was printed."""
    document = msgspec.json.decode(PERFORMANCE.read_bytes())
    (name,) = arguments
    if name == "profile":
        return _fenced(document["profile"] or "not measured", "text")
    tables = runpy.run_path(str(ROOT / "bench" / "tables.py"))["TABLES"]
    return _table(*tables[name](document))


def _table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> str:
    """A Markdown table; in its cells nothing is taken for a tag or a column."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(_cell(cell) for cell in line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


PARTS: dict[str, Callable[[Sequence[str]], str]] = {
    "chilkat": _chilkat,
    "clients": _clients,
    "configuration": _configuration,
    "help": _help,
    "page": _page,
    "performance": _performance,
    "problems": _problems,
    "scoreboard": _scoreboard,
    "show": _show,
    "speed": _speed,
}


def main(arguments: Sequence[str]) -> int:
    """Bring every page up to date, or with ``--check`` say which are not."""
    check = "--check" in arguments
    stale = 0
    for page in pages():
        old = page.read_text("utf-8")
        new = current(old)
        if old == new:
            continue
        stale += 1
        if not check:
            page.write_text(new, encoding="utf-8", newline="\n")
        print(f"{'not current' if check else 'written'}: {page.relative_to(ROOT)}")
    if stale and check:
        print("To fix: nox -s docs")
    return int(bool(stale and check))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

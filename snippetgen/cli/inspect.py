"""``snippetgen inspect``: what was understood, as JSON."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from snippetgen.cli.items import complete_items, find_item, opened, problems_of
from snippetgen.cli.options import SOURCE, prepared, report_of, value_options
from snippetgen.cli.printing import say

if TYPE_CHECKING:
    from snippetgen.cli.report import Report
    from snippetgen.pipeline import Input

# Folders may be nested as deep as the reader allows, and each costs a few frames here.
_FRAMES = 20_000


@click.command()
@click.argument("collection", type=SOURCE)
@click.argument("item", required=False, shell_complete=complete_items)
@value_options
@click.pass_context
def inspect(ctx: click.Context, /, collection: str, item: str | None, **options: Any) -> None:
    """Print what was read from a collection, or one ITEM and the request it puts on the wire.

    Members that have their default value are left out.
    """
    from snippetgen import pipeline

    sys.setrecursionlimit(max(sys.getrecursionlimit(), _FRAMES))
    run = prepared(options)
    report = report_of(run, options)
    found = opened(collection, report, run.settings)
    if item is None:
        report.add(found.problems)
        trees = [plain(each) for each in found.collections]
        _print(trees[0] if len(trees) == 1 else trees, found, report)
        ctx.exit(report.finish(failed_inputs=found.failed))
    holder, located = find_item(found, item)
    exchange, problems = pipeline.exchange_of(holder, located, run.settings)
    report.add(problems_of(found.problems, holder, located))
    report.add(problems)
    _print({"item": plain(located.item), "exchange": plain(exchange)}, found, report)
    ctx.exit(report.finish())


def plain(value: object) -> Any:
    """``value`` as JSON data: records without their defaults, a Text by its source."""
    import msgspec

    from snippetgen.ir.text import Text

    match value:
        case Text():
            return value.source
        case msgspec.Struct():
            config = value.__struct_config__
            members = {config.tag_field: config.tag} if config.tag_field else {}
            for field in msgspec.structs.fields(value):
                member = getattr(value, field.name)
                if field.required or member != field.default:
                    members[field.encode_name] = plain(member)
            return members
        case dict():
            return {str(key): plain(member) for key, member in value.items()}
        case list() | tuple():
            return [plain(member) for member in value]
        case bytes():
            return value.decode("utf-8", "backslashreplace")
        case _:
            return value


def _print(document: Any, found: Input, report: Report) -> None:
    """Print ``document`` unless it holds a credential; half a surrogate pair is printed escaped."""
    from snippetgen.problems import Code, Problem, Where

    text = json.dumps(document, indent=2, ensure_ascii=False)
    if name := found.gate.leaked(text):
        where = Where(found.collections[0].file)
        report.add([Problem.of(Code.LEAK, where, f"it holds the value of {name!r} in some form")])
        return
    say(text.encode("utf-8", "backslashreplace"))

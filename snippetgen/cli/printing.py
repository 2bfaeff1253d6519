"""The one place that prints: nothing leaves the program without the last look.

Files and snippets with a credential are refused before they come here; what reaches this place
all the same - a message, a report, a traceback - is printed with ``<name>`` in place of each value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from snippetgen.secrets.gate import Gate

_GATE = "snippetgen.gate"


def guard(gate: Gate) -> None:
    """From here on nothing is printed that ``gate`` knows."""
    click.get_current_context().meta[_GATE] = gate


def say(text: str | bytes = "", **options: Any) -> None:
    """``click.echo``, behind the gate."""
    if isinstance(text, str):
        text = hidden(text)
    else:
        text = hidden(text.decode("utf-8", "surrogatepass")).encode("utf-8", "surrogatepass")
    click.echo(text, **options)


def hidden(text: str) -> str:
    """``text`` as it may be shown: behind the gate, when there is one."""
    context = click.get_current_context(silent=True)
    gate: Gate | None = None if context is None else context.meta.get(_GATE)
    return text if gate is None else gate.hide(text)

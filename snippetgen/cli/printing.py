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
    gate = _gate()
    if gate is not None:
        hidden = gate.hide(text if isinstance(text, str) else text.decode("utf-8", "surrogatepass"))
        text = hidden if isinstance(text, str) else hidden.encode("utf-8", "surrogatepass")
    click.echo(text, **options)


def _gate() -> Gate | None:
    context = click.get_current_context(silent=True)
    return None if context is None else context.meta.get(_GATE)

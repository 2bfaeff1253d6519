"""What a command needs that not everybody has installed."""

from __future__ import annotations

from importlib.util import find_spec

import click


def require_extra(extra: str, module: str, needs: str) -> None:
    """A usage error when ``module`` is not installed, which ``extra`` brings; ``needs`` says for what."""
    if find_spec(module) is None:
        raise click.UsageError(f"{needs} an extra: pip install 'snippetgen[{extra}]'")

"""Every kind of problem by its code, wherever the code is defined."""

from __future__ import annotations

from snippetgen.lint.run import every_rule
from snippetgen.problems import Code, Kind


def every_kind() -> dict[str, Kind]:
    """The codes of the stages, and those of the rules of lint."""
    kinds: tuple[Kind, ...] = (*Code, *every_rule())
    return {kind.code: kind for kind in kinds}

"""Every kind of problem by its code, wherever the code is defined."""

from __future__ import annotations

from snippetgen.problems import Code, Kind


def every_kind() -> dict[str, Kind]:
    """The codes of the stages."""
    return {kind.code: kind for kind in Code}

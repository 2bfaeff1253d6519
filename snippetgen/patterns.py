"""Regular expressions that are compiled when they are first used.

A run uses few of all that there are, and to compile them takes longer than to import the rest.
"""

from __future__ import annotations

import re
from typing import Any, cast


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, made when somebody asks it for anything."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


class _Later:
    """Stands for a compiled pattern; its methods become its own once they were asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        """Compile nothing."""
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        """What the compiled pattern calls so."""
        if name == "_compiled":
            self._compiled = re.compile(*self._given)
            return self._compiled
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found

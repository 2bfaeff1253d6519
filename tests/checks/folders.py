"""Snippets as files of a throwaway folder, and what a tool printed about them, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

Texts: TypeAlias = Mapping[str, str]
Errors: TypeAlias = dict[str, list[str]]


class Numbered:
    """Names as short safe file stems, so that no name is too long or too odd for a tool."""

    def __init__(self, names: Iterable[str]) -> None:
        """Number ``names`` in their order."""
        self.names = list(names)
        self.stems = [f"s{number:05}" for number in range(len(self.names))]

    def items(self) -> Iterable[tuple[str, str]]:
        """Each name with its stem."""
        return zip(self.names, self.stems, strict=True)

    def name_of(self, path: str) -> str | None:
        """The name whose stem is a part of ``path``; None when there is none."""
        for part in reversed(Path(path).parts):
            stem = part.partition(".")[0]
            if stem[:1] == "s" and stem[1:].isdigit() and int(stem[1:]) < len(self.names):
                return self.names[int(stem[1:])]
        return None


def sorted_out(
    output: str, numbered: Numbered, path_of: Callable[[str], str | None], errors: Errors
) -> list[str]:
    """Put each line of ``output`` under the name its path belongs to; gives the lines of nobody.

    A line without a path of its own belongs to the name before it.
    """
    nobody: list[str] = []
    current: str | None = None
    for line in output.splitlines():
        path = path_of(line)
        current = numbered.name_of(path) if path else current
        if current is None:
            nobody.append(line)
        else:
            errors.setdefault(current, []).append(line.strip())
    return nobody

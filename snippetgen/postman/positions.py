"""Where in a JSON text the values stand that pointers name.

Source: RFC 6901 for pointers.  The standard decoder skips what no pointer leads into.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import TypeAlias

from snippetgen.postman.json_text import position

_Tree: TypeAlias = dict[str, "_Tree"]

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder(strict=False)


def positions(text: str, pointers: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Line and column from 1 of the value of each pointer, or of the nearest above it that is there.

    A text that is no JSON gives what stands before its mistake.
    """
    wanted = tuple(dict.fromkeys(pointers))
    tree: _Tree = {}
    for pointer in wanted:
        branch = tree
        for step in pointer.split("/")[1:]:
            branch = branch.setdefault(step.replace("~1", "/").replace("~0", "~"), {})
    found: dict[tuple[str, ...], int] = {}
    with suppress(ValueError, RecursionError):  # what was found up to there is right all the same
        _Scanner(text, found).value(tree, (), _after_space(text, 0))
    return {pointer: position(text, _nearest(pointer, found)) for pointer in wanted}


def _nearest(pointer: str, found: dict[tuple[str, ...], int]) -> int:
    steps = tuple(s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:])
    while steps and steps not in found:
        steps = steps[:-1]
    return found.get(steps, 0)


def _after_space(text: str, index: int) -> int:
    match = _SPACE.match(text, index)
    assert match is not None
    return match.end()


class _Scanner:
    """Walks into the wanted values of one text."""

    def __init__(self, text: str, found: dict[tuple[str, ...], int]) -> None:
        self.text = text
        self.found = found

    def value(self, tree: _Tree, path: tuple[str, ...], index: int) -> int:
        """Note where the value at ``index`` stands; the end of it.  Raises ValueError."""
        self.found[path] = index
        opener = self.text[index : index + 1]
        if not tree or opener not in ("{", "["):
            return _DECODER.raw_decode(self.text, index)[1]
        return self.container(tree, path, index + 1, is_object=opener == "{")

    def container(self, tree: _Tree, path: tuple[str, ...], index: int, *, is_object: bool) -> int:
        """Walk through the members or elements; the last of equal members counts."""
        closer, number = "}" if is_object else "]", 0
        index = _after_space(self.text, index)
        while not self.text.startswith(closer, index):
            key = str(number)
            if is_object:
                key, index = _DECODER.raw_decode(self.text, index)
                index = self.sign(":", index)
            index = self.member(tree, path, key, index)
            if not self.text.startswith(closer, index):
                index = self.sign(",", index)
            number += 1
        return index + 1

    def member(self, tree: _Tree, path: tuple[str, ...], key: str, index: int) -> int:
        """One value; where what follows it begins."""
        if key in tree:
            end = self.value(tree[key], (*path, key), index)
        else:
            _, end = _DECODER.raw_decode(self.text, index)
        return _after_space(self.text, end)

    def sign(self, sign: str, index: int) -> int:
        """Where what follows ``sign`` begins."""
        index = _after_space(self.text, index)
        if not self.text.startswith(sign, index):
            raise ValueError(sign)
        return _after_space(self.text, index + 1)

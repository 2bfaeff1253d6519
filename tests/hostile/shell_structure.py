"""The structure of a shell snippet, as shfmt's parser of bash sees it.

Source: https://pkg.go.dev/mvdan.cc/sh/v3/syntax
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from typing import Any

from tests.hostile.structure import Structure
from tests.runtimes import require

_TEXT = {"Lit", "SglQuoted"}
_NAME = re.compile(r"[A-Z_][A-Z0-9_]*")
# Where something stands, and how a variable is spelt, is no structure.
_NO_STRUCTURE = {
    "Pos", "End", "ValuePos", "ValueEnd", "OpPos", "Left", "Right", "Position", "Dollar", "Rbrace",
    "Rparen", "Hash", "Last", "Comments",
}  # fmt: skip


def shell_structure(text: str) -> Structure:
    """The structure of ``text``."""
    command = [require("shfmt"), "-ln", "bash", "--to-json"]
    done = subprocess.run(command, input=text.encode(), capture_output=True)
    if done.returncode:
        return Structure("", (), (done.stderr.decode(errors="replace"),))
    file = json.loads(done.stdout)
    return Structure(json.dumps(_shape(file)), tuple(_called(file)), ())


def _shape(node: Any) -> Any:
    """The node without its data."""
    if isinstance(node, list):
        return [_shape(inner) for inner in node if not _is_data(inner)]
    if not isinstance(node, dict):
        return node
    return {k: _shape(v) for k, v in node.items() if k not in _NO_STRUCTURE}


def _is_data(node: Any) -> bool:
    """Whether ``node`` is a word, or a part of one, that is text and variables only."""
    if not isinstance(node, dict):
        return False
    kind = node.get("Type")
    if kind in _TEXT:
        return True
    if kind == "ParamExp":
        known = node.keys() - _NO_STRUCTURE <= {"Type", "Short", "Param"}
        return known and bool(_NAME.fullmatch(node["Param"]["Value"]))
    if kind in (None, "DblQuoted") and "Parts" in node:
        return all(_is_data(part) for part in node["Parts"])
    return False


def _called(node: Any) -> Iterator[str]:
    """The name of every command, wherever it stands."""
    if isinstance(node, list):
        for inner in node:
            yield from _called(inner)
    elif isinstance(node, dict):
        if node.get("Type") == "CallExpr":
            parts = node["Args"][0]["Parts"] if node.get("Args") else []
            yield "".join(part.get("Value", "?") for part in parts)
        for key, inner in node.items():
            if key not in _NO_STRUCTURE:
                yield from _called(inner)

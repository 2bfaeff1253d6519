"""Comments are the same whether a whole text is plain or one odd line keeps it from the short way."""

from __future__ import annotations

from types import ModuleType

import pytest

from snippetgen.literals import go, javascript, python, shell

_LINES = (
    '{"a": 1,',
    '\t"tabs":\t"in between",  ',
    '"url": "https://go:lint@example.com/#noqa"',
    '"url": "//go:build"',
    '"note": "# noqa ; nosec"',
    '"path": "a//b // nolint"',
    "  go:generate rm",
    "noqa",
    "shellcheck disable",
    "eslint no-undef",
    "sourceMappingURL=a",
    "coding: utf-8",
    '"note": " vim: set ex:"',
    "12 ex12:",
    "-*- mode -*-",
    "",
    "}",
)


@pytest.mark.parametrize("literals", [go, python, shell, javascript])
def test_lines_do_not_depend_on_their_neighbours(literals: ModuleType) -> None:
    """Each line alone, all together, and all below one that is not printed as it is."""
    text = "\n".join(_LINES)
    alone = [literals.comment(line) for line in _LINES]
    assert literals.comment(text).split("\n") == alone
    assert literals.comment(f"\x7f\r\n{text}").split("\n")[1:] == alone


@pytest.mark.parametrize("literals", [go, python, shell, javascript])
@pytest.mark.parametrize("line", _LINES)
def test_odd_line_beside_a_line(literals: ModuleType, line: str) -> None:
    """What an odd line needs changes nothing in the line before it."""
    before, _ = literals.comment(f"{line}\né").split("\n")
    assert before == literals.comment(line)


def test_only_what_is_an_order_is_changed() -> None:
    """Of JSON with an order in it, the other lines stay."""
    text = '{\n  "a": 1, // nolint\n  "coding": "isort=1"\n}'
    assert go.comment(text) == '// {\n//   "a": 1, // "nolint"\n//   "coding": "isort=1"\n// }'
    assert python.comment(text) == '# {\n#   "a": 1, // nolint\n#   "coding": "isort =1"\n# }'

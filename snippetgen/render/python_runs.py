"""What Python text repeats line by line, each run of it found by one expression.

A snippet is little else: arguments and members without brackets of their own, statements on one
line, comments.  All of it is spaced as black spaces it; whatever is not is left to the tokens of
:mod:`snippetgen.render.python_tree`.
"""

from __future__ import annotations

import keyword
import re
from functools import lru_cache

from snippetgen.literals.data_layout import columns

WIDTH = 88
"""What black fills by default."""

_RESERVED = "|".join(sorted({*keyword.kwlist, "match", "case"} - {"False", "None", "True"}))
_NAME = rf"(?!(?:{_RESERVED})\b)[^\W\d]\w*+"
# Only what stands in double quotes and escapes none: black likes them as they are.
_STRING = r'f?"[^"\\\n]*+(?:\\[^"\n][^"\\\n]*+)*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e-?[0-9]+)?(?![\w.])"
_MEMBER = rf"\.{_NAME}\[{_STRING}\]"

# With a comma behind it, or the end of its brackets.
_ELEMENT = re.compile(
    rf"[ \n]*+((?:({_STRING})|({_NAME})|{_NUMBER})"
    rf"(?:(: |=)(?:({_STRING})|({_NAME})(?:({_MEMBER}))?|{_NUMBER})|({_MEMBER}))?)"
    r"[ \n]*+(?:,|(?=[)\]}]))"
)

_ATOM = rf"(?:{_STRING}|{_NUMBER}|{_NAME}),"
_ROWS = re.compile(
    rf"(\n *){_STRING}: {_ATOM}(?:\1{_STRING}: {_ATOM})*|(\n *){_ATOM}(?:\2{_ATOM})*"
)

# To make a pattern takes longer than to use it on a snippet: each of these stands in it once.
_PATH = rf"{_NAME}(?:\.{_NAME})*+"
_STEPS = rf"(?:\.{_NAME}|\[(?:{_STRING}|{_NUMBER})\])*+"
_VALUE = rf"(?:{_STRING}|{_NUMBER}|{_NAME}{_STEPS})"
_ARGUMENT = rf"(?:{_STRING}|{_NUMBER}|{_NAME}(?:={_VALUE}|{_STEPS}))"
_BRACKETS = rf"\((?:{_ARGUMENT}(?:, (?!\))|(?=\))))*+\)"
# By a word that stands for the first one of such a line.
_LINES = {
    "#": r"#(?: (?!type:|fmt:|!).*\S)?",
    "import": r"(?:import [a-z_.]+(?: as [a-z_]+)?|from [a-z_.]+ import \w+(?:, \w+)*)",
    "for": rf"for {_NAME} in {_VALUE}:",
    "a": rf"(?:(?:{_PATH} = )?(?:await )?{_PATH}{_BRACKETS}|{_PATH} = {_VALUE})",
}
_WORDS = tuple(_LINES)


def elements(text: str, at: int, *, lines: bool) -> tuple[int, list[tuple[str, str | None, str]]]:
    """What stands between commas from ``at`` on, up to what has brackets.

    Gives where that ends, and of each its shape and its text.  Values that stand alone on ``lines`` of their own, which nothing breaks, are one element of the
    shape ``R`` when they have names, else ``r``: it has no text but the lines, without their indent.
    """
    found: list[tuple[str, str | None, str]] = []
    if lines and (run := _ROWS.match(text, at)):
        margin = run[1] or run[2]
        found.append(("R" if run[1] else "r", None, run[0].replace(margin, "\n")[1:]))
        at = run.end()
    while match := _ELEMENT.match(text, at):
        element, string, name, sign, value, named, member, own = match.groups()
        shape = "s" if string else "n" if name else "d"
        if sign:
            shape += sign[0] + ("s" if value else "n.n[" if member else "n" if named else "d")
        found.append((f"{shape}.n[" if own else shape, element, ""))
        at = match.end()
    return at, found


def lines(text: str, at: int, indent: int) -> tuple[str, str]:
    """The lines from ``at`` on that black leaves as they are, and a word that stands for the first.

    They are all of one kind and at ``indent``.
    """
    found = _run_of_lines().match(text, at - indent)
    if found is None:
        return "", ""
    word, run = _WORDS[(found.lastindex or 0) - 2], found[0]
    if word != "#" and not run.isascii() and max(map(columns, run.split("\n"))) > WIDTH:
        return "", ""
    return run[indent:], word


@lru_cache(maxsize=1)
def _run_of_lines() -> re.Pattern[str]:
    """One or more lines of a kind, all with the indent of the first one."""
    runs = []
    for word, line in _LINES.items():
        fits = "" if word == "#" else rf"(?=.{{,{WIDTH}}}\n)"
        runs.append(rf"((?:{fits}\1{line}\n){'' if word == 'for' else '+'})")
    return re.compile(rf"(?=([ ]*+))(?:{'|'.join(runs)})")

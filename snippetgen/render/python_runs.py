"""What Python text repeats line by line, each run of it found by one expression.

A snippet is little else: arguments and members without brackets of their own, statements on one
line, comments.  All of it is spaced as black spaces it; whatever is not is left to the tokens of
:mod:`snippetgen.render.python_tree`, which would find the same.
"""

from __future__ import annotations

import keyword
import re
from functools import lru_cache
from itertools import takewhile

from snippetgen.literals.data_layout import columns
from snippetgen.render.python_parts import SHAPES, WIDTH, Element, braces
from snippetgen.render.python_tree import COMMENT, IMPORT, Line, Reader

# Rows this wide that hold brackets stay rows in so many brackets, in blocks too.
_HELD, _SHALLOW = 60, 5

# To say in each place that a name is no keyword would take longer to compile than all else.
_NAME = r"[^\W\d]\w*+"
_KEYWORDS = frozenset({*keyword.kwlist, "match", "case"} - {"False", "None", "True"})
# And no keyword of a pattern: those stand before a blank.
_each_name = re.compile(rf"{_NAME}(?! [^=])").findall
# Without a backslash, which hardly any has: black likes them as they are.
_STRING = r'f?"[^"\\\n]*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e-?[0-9]+)?(?![\w.])"
_MEMBER = rf"\.({_NAME})\[{_STRING}\]"

# With a comma behind it, or the end of its brackets.
_ELEMENT = re.compile(
    rf"[ \n]*+((?:({_STRING})|({_NAME})|{_NUMBER})"
    rf"(?:(: |=)(?:({_STRING})|({_NAME})(?:{_MEMBER})?|{_NUMBER})|{_MEMBER})?)"
    r"[ \n]*+(?:,|(?=[)\]}]))"
)

# What data is made of.
_CONSTANT = "(?:None|True|False)"
_VARIABLE = rf"os\.environ\[{_STRING}\]"
_ATOM = rf"(?:{_STRING}|{_NUMBER}|{_CONSTANT}|{_VARIABLE})"
_PAIR = rf"{_STRING}: {_ATOM}"
# Each once, since to make a pattern takes longer than to use it on a snippet.
_ATOMS = rf"(?:{_ATOM}(?:, (?!\])|(?=\])))*+"
_PAIRS = rf"(?:{_PAIR}(?:, (?=f?\")|(?=[ ]?\}})))++"
_BRACES = re.compile(rf"[ \n]*+(?:({_NAME}=)|({_STRING}:) )?{{[ ]?({_PAIRS})[ ]?}},")
_each_pair = re.compile(_PAIR).findall
_OPENING = re.compile(rf"[ \n]*+(?:({_NAME}=)|({_STRING}:) )?([{{\[])")
_CALLED = re.compile(rf"{_NAME} = {_NAME}(?:\.{_NAME})*+(?=\()")

_PATH = rf"{_NAME}(?:\.{_NAME})*+"
_STEPS = rf"(?:\.{_NAME}|\[(?:{_STRING}|{_NUMBER})\])*+"
_VALUE = rf"(?:{_STRING}|{_NUMBER}|{_NAME}{_STEPS})"
_BRACKETS = rf"\((?:(?:{_NAME}=)?{_VALUE}(?:, (?!\))|(?=\))))*+\)"
# By a word that stands for the first one of such a line.
_LINES = {
    "#": COMMENT,
    "import": f"(?:{IMPORT})",
    "for": rf"for {_NAME} in {_VALUE}:",
    # What most lines are, and without a name that could be a keyword.
    "print": rf"print\((?:{_STRING}, )?(?:result|item[0-9]*)(?:\[{_STRING}\])*+\)",
    "a": rf"(?:(?:{_PATH} = )?(?:await )?{_PATH}{_BRACKETS}|{_PATH} = {_VALUE})",
}
_WORDS = tuple(_LINES)


def _run_of(word: str, line: str) -> str:
    """One or more lines of a kind that fit."""
    fits = "" if word == "#" else rf"(?=.{{,{WIDTH}}}\n)"
    return rf"((?:{fits}\1{line}\n){'' if word == 'for' else '+'})"


# All with the indent of the first one.
_RUN_OF_LINES = re.compile(rf"(?=([ ]*+))(?:{'|'.join(map(_run_of, _LINES, _LINES.values()))})")


class QuickReader(Reader):
    """Reads as its base does, and runs at once."""

    def lines(self, indent: int) -> tuple[str, str]:
        """All lines at ``indent`` that stand here and stay as they are, of one kind."""
        found, word = _lines(self._text, self._at, indent)
        self._at += len(found)
        return found, word

    def _beginning(self, depth: int) -> Line:
        """With what stands before the brackets, if a statement gives the result of a call a name."""
        line, head = Line(depth), "" if depth else _called(self._text, self._at)
        if head:
            line.begin(f"n=n{'.n' * head.count('.')}", head)
            self._at += len(head)
        return line

    def _run(self, found: list[Element], line: Line, closer: str) -> bool:
        ends_open = self._whole(found, line.depth, closer)
        if bracket := _opening(self._text, self._at):
            self._at, label, opener = bracket
            line.begin(SHAPES[label[-1:]], label)
            line.add_group(self.group(opener, label[-1:], line.depth + 1))
        return ends_open

    def _whole(self, found: list[Element], depth: int, closer: str) -> bool:
        """Add whole elements to ``found``; whether the end of the brackets comes next."""
        while True:
            self._at, more = _elements(self._text, self._at, depth, lines=closer != ")")
            found += [Element(shape, flat, rows=rows) for shape, flat, rows in more]
            data = _pairs(self._text, self._at)
            if data is None:
                return bool(more) and self._text[self._at - 1] != ","
            self._at = data[0]
            found.append(braces(*data[1:]))


def _elements(
    text: str, at: int, depth: int, *, lines: bool
) -> tuple[int, list[tuple[str, str | None, str]]]:
    """What stands between commas from ``at`` on, up to what has brackets.

    Gives where that ends, and of each its shape and its text.  Values that stand alone on ``lines``
    of their own, which nothing breaks where they fit, are one element of the shape ``R`` when they
    have names, else ``r``: it has no text but the lines, without their indent.
    """
    found: list[tuple[str, str | None, str]] = []
    if lines and (run := _rows(_HELD if depth <= _SHALLOW else 0).match(text, at)):
        found.append(("R" if run[2] else "r", None, run[0].replace(run[1], "\n")[1:]))
        at = run.end()
    while match := _ELEMENT.match(text, at):
        element, string, name, sign, value, named, member, own = match.groups()
        if not _KEYWORDS.isdisjoint((name, named, member, own)):
            break
        shape = "s" if string else "n" if name else "d"
        if sign:
            shape += sign[0] + ("s" if value else "n.n[" if member else "n" if named else "d")
        found.append((f"{shape}.n[" if own else shape, element, ""))
        at = match.end()
    return at, found


def _pairs(text: str, at: int) -> tuple[int, str, str, list[str]] | None:
    """Data in braces on one line, with a comma behind it, that begins at ``at``.

    Gives where it ends, what stands before the braces, all that is in them, and each pair of it.
    """
    match = _BRACES.match(text, at)
    if match is None or (match[1] or "=")[:-1] in _KEYWORDS:
        return None
    return (match.end(), match[1] or match[2] or "", match[3], _each_pair(match[3]))


def _opening(text: str, at: int) -> tuple[int, str, str] | None:
    """The bracket of data at ``at``: where it ends, what stands before it, and itself."""
    match = _OPENING.match(text, at)
    if match is None or (match[1] or "=")[:-1] in _KEYWORDS:
        return None
    return (match.end(), match[1] or match[2] or "", match[3])


def _called(text: str, at: int) -> str:
    """What stands before the brackets of a call whose result gets a name, or nothing."""
    match = _CALLED.match(text, at)
    return match[0] if match and _takes_names(match[0]) else ""


def _lines(text: str, at: int, indent: int) -> tuple[str, str]:
    """The lines from ``at`` on that black leaves as they are, and a word that stands for the first.

    They are all of one kind and at ``indent``.
    """
    found = _RUN_OF_LINES.match(text, at - indent)
    if found is None:
        return "", ""
    word, run = _WORDS[(found.lastindex or 0) - 2], found[0]
    if word == "for" and run.split()[1] in _KEYWORDS:
        return "", ""
    if word in ("for", "a"):
        run = _before_keyword(run)
    if word != "#" and not run.isascii() and max(map(columns, run.split("\n"))) > WIDTH:
        return "", ""
    return run[indent:], word


def _before_keyword(lines: str) -> str:
    """The lines before the first one with a keyword."""
    if _takes_names(lines):
        return lines
    return "".join([f"{line}\n" for line in takewhile(_takes_names, lines.split("\n"))])


def _takes_names(source: str) -> bool:
    """Whether what stands outside of strings, none of which has a quote in it, is no keyword."""
    return _KEYWORDS.isdisjoint(_each_name("_".join(source.split('"')[::2])))


@lru_cache(maxsize=2)
def _rows(width: int) -> re.Pattern[str]:
    """Rows of data, all with a name or none; of those with brackets the ones up to ``width`` wide."""
    name = f"(?(2){_STRING}: )"  # where the first row has one
    value = rf"{name}(?:{_STRING}|{_NUMBER}|{_CONSTANT}),"
    held = rf"(?:{_VARIABLE}|\[{_ATOMS}\]|{{(?:{_PAIRS})?}})"
    fits = f"(?=[ -~]{{,{width}}}\n)"
    row = rf"(?:{value}|{fits}{name}{held},)" if width else value
    return re.compile(rf"(?=(\n *)({_STRING}: )?)(?:\1{row})+")

"""The layout that black gives to the statements of a snippet, without the cost of calling it.

``laid_out`` knows a small part of black's style and gives None for any text that holds more; what
it does give is black's own output, to the byte.
Source: https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html
"""

from __future__ import annotations

from typing import NoReturn

from snippetgen.literals.data_layout import columns
from snippetgen.patterns import later
from snippetgen.render.python_parts import WIDTH, Element, Group
from snippetgen.render.python_tree import IMPORT, Reader, UnknownLayoutError, outer, strings_in

FEW = 12_000
"""Characters that are read before it pays to compile what reads faster."""

_STEP = 4
_FUNCTION = ("def",)
_IMPORTING = ("import", "from")
_IMPORT = later(IMPORT)
# Shapes with an ``e`` for each expression in them, of heads by their first word.
_HEADS = {
    **{word: later("[kw]e:") for word in ("if", "elif", "while")},
    **{word: later("A?[kw]e(?:,e)*:") for word in ("for", "with")},
    "else:": later("w:"),
    "def": later("A?ke(?:>e)?:"),
}
_DEFINED = later(r"A?kn\([>:]")
_SIMPLE = frozenset({"e", "e=e", "k", "ke"})
_TARGET = later(r"n(?:\.n|\[)*")
_VERBATIM = later(r"n=S(?:\.n\()?")
# What black breaks at its last brackets and nowhere else: one call, or data.
_BREAKS = later(r"(?:n=|[nsd]:)?(?:n(?:\.n)?\(|[{LT])")
_STATEMENT_BREAKS = later(r"(?:n=)?a?n(?:\.n)?\(|n=[{LT]")
# A single value, which nothing breaks.
_ATOM = later(r"(?:n=|[nsd]:)?[nsd]")


def laid_out(text: str) -> str | None:
    """``text``, a Python file, as black would lay it out; None when that is not known here."""
    try:
        return _Page(_reader(text)).print() if text.endswith("\n") else None
    except UnknownLayoutError:
        return None


_read = [0]


def _reader(text: str) -> Reader:
    """The reader that pays: where little was read so far, one that takes longer and is there sooner."""
    _read[0] += len(text)
    if _read[0] <= FEW:
        return Reader(text)
    from snippetgen.render.python_runs import QuickReader

    return QuickReader(text)


class _Page:
    """One text, printed line by line."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.out: list[str] = []
        self.blocks = [0]
        self.opened = False  # by the line before
        self.word = ""  # the first one of the line before, or "#"
        self.in_function = False

    def print(self) -> str:
        """The whole of it."""
        while True:
            empty = self.reader.skip_empty_lines()
            if self.reader.at_end:
                return _unknown() if self.opened else "".join(self.out)
            indent = self.reader.skip_blanks()
            lines, word = self.reader.lines(indent)
            if lines:
                self.enter(indent, empty, word)
                self.out.append(" " * indent + lines)
                self.opened = word == "for"
            else:
                elements = self.reader.statement()
                self.enter(indent, empty, _first_word(elements))
                self.put_statement(indent, elements)

    def enter(self, indent: int, empty: int, word: str) -> None:
        """Begin a line whose first word is ``word``, after ``empty`` lines."""
        if self.opened:
            self.blocks.append(self.blocks[-1] + _STEP)
        while not self.opened and indent < self.blocks[-1]:
            self.blocks.pop()
        if indent != self.blocks[-1] or empty not in self.possible_empty_lines(indent, word):
            _unknown()
        if indent == 0:
            self.in_function = word in _FUNCTION
        self.opened = False
        self.word = word
        self.out.append("\n" * empty)

    def possible_empty_lines(self, indent: int, word: str) -> tuple[int, ...]:
        """How many empty lines black leaves as they are before a line that begins so."""
        if self.opened or not self.word:
            return (0,)
        if word in _FUNCTION:
            return () if indent or self.word == "#" else (2,)
        if self.in_function and not indent:
            return (2,)
        if self.word in _IMPORTING and word not in _IMPORTING:
            return (1,)
        return (0, 1) if indent else (0, 1, 2)

    def put_statement(self, indent: int, elements: tuple[Element, ...]) -> None:
        """A statement, or the head of a compound one."""
        shape = ",".join(element.shape for element in elements)
        flat = _flat(elements)
        if _is_head(_first_word(elements), shape):
            self.opened = True
        elif _VERBATIM.fullmatch(shape) and flat and _last_line_fits(flat):
            self.put(indent, flat)
            return
        elif not (_is_simple(shape) or (flat and _IMPORT.fullmatch(flat)) or shape == "n=P"):
            _unknown()
        if shape == "n=P":
            self.put_joined_strings(indent, elements[0])
        elif flat is not None and (
            indent + columns(flat) <= WIDTH or _is_hopeless(shape, flat, indent)
        ):
            self.put(indent, flat)
        elif _STATEMENT_BREAKS.fullmatch(shape):
            self.put_broken(indent, elements[0], "")
        else:
            _unknown()

    def put_joined_strings(self, indent: int, element: Element) -> None:
        """Strings side by side in brackets, which black takes away when one line is enough."""
        assert element.last is not None
        content = element.last.elements[0].flat or ""
        head = element.head or ""
        if indent + columns(head) - 1 + columns(content) <= WIDTH:
            _unknown()
        self.put(indent, head)
        for text in strings_in(content):
            self.put(indent + _STEP, text)
        self.put(indent, ")")

    def put_element(self, indent: int, element: Element, comma: str) -> None:
        """What stands between two commas, on lines of its own."""
        flat = element.flat
        if element.rows:
            if not _all_fit(element.rows, indent):
                _unknown()
            self.put(indent, element.rows.replace("\n", f"\n{' ' * indent}"))
        elif (flat is not None and indent + columns(flat) + len(comma) <= WIDTH) or (
            flat is not None and _ATOM.fullmatch(element.shape)
        ):
            self.put(indent, flat + comma)
        elif _BREAKS.fullmatch(element.shape):
            self.put_broken(indent, element, comma)
        else:
            _unknown()

    def put_broken(self, indent: int, element: Element, comma: str) -> None:
        """An element that ends with brackets, their content on lines of its own."""
        group, head = element.last, element.head
        if group is None or head is None or indent + columns(head) > WIDTH:
            _unknown()
        self.put(indent, head)
        self.put_content(indent + _STEP, group)
        self.put(indent, group.closer + comma)

    def put_content(self, indent: int, group: Group) -> None:
        """What stands in brackets: a call's arguments on one line if they fit, all else on many."""
        elements = group.elements
        if len(elements) == 1 and group.letter != "T":
            self.put_element(indent, elements[0], "," if group.trailing else "")
            return
        flat = _flat(elements)
        if not elements or (len(elements) == 1 and not group.trailing):
            _unknown()
        if group.letter == "(" and not group.trailing and flat and indent + columns(flat) <= WIDTH:
            self.put(indent, flat)
            return
        for element in elements:
            self.put_element(indent, element, ",")

    def put(self, indent: int, line: str) -> None:
        """A line."""
        self.out.append(f"{' ' * indent}{line}\n")


def _first_word(elements: tuple[Element, ...]) -> str:
    first = elements[0]
    return (first.flat or first.head or "").removeprefix("async ").partition(" ")[0]


def _is_head(word: str, shape: str) -> bool:
    """Whether a statement of that ``shape``, which begins with ``word``, opens a block."""
    head = _HEADS.get(word)
    if head is None or "T" in shape or not head.fullmatch(outer(shape)):
        return False
    return word not in _FUNCTION or bool(_DEFINED.match(shape))


def _is_simple(shape: str) -> bool:
    """Whether a statement of that ``shape`` is an expression, gives one a name or begins with a word."""
    if outer(shape) not in _SIMPLE or not shape.strip("s"):
        return False
    return "=" not in shape or bool(_TARGET.fullmatch(shape.partition("=")[0]))


def _flat(elements: tuple[Element, ...]) -> str | None:
    """``elements`` on one line, if each can stand on one."""
    rows = [element.flat for element in elements]
    whole = [row for row in rows if row is not None]
    return ", ".join(whole) if len(whole) == len(rows) else None


def _all_fit(rows: str, indent: int) -> bool:
    """Whether those of ``rows`` that end with a bracket can stand at ``indent`` as they are."""
    if "]," not in rows and "}," not in rows:
        return True
    held = (row for row in rows.split("\n") if row.endswith(("],", "},")))
    return all(indent + columns(row) <= WIDTH for row in held)


def _last_line_fits(text: str) -> bool:
    return columns(text[text.rfind("\n") + 1 :]) <= WIDTH


def _is_hopeless(shape: str, flat: str, indent: int) -> bool:
    """Whether a string is too long for a line even alone in brackets, and stays where it is."""
    return shape == "n=s" and indent + _STEP + columns(flat.partition(" = ")[2]) > WIDTH


def _unknown() -> NoReturn:
    raise UnknownLayoutError

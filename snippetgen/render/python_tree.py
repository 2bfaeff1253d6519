"""Python statements as trees of brackets: all that their layout depends on.

Each token, and each pair of brackets with what is in it, is one letter of a *shape*; what may
stand where is then a regular expression over shapes.  Whatever has no letter, or no place, is
unknown here.  Source: https://docs.python.org/3/reference/grammar.html
"""

from __future__ import annotations

import re
from functools import lru_cache

from snippetgen.literals.data_layout import columns
from snippetgen.patterns import later
from snippetgen.render.python_parts import CLOSER, WIDTH, Element, Group

IMPORT = r"import [a-z_.]+(?: as [a-z_]+)?|from [a-z_.]+ import \w+(?:, \w+)*"
"""A line of imports, as black leaves it."""
COMMENT = r"#(?: (?!type:|fmt:|!).*\S)?"
"""A comment, as black leaves it."""
_COMMENTS = later(rf"(?=([ ]*+))(?:\1{COMMENT}\n)+")
_TOKEN = re.compile(
    r"""[ ]*(?:
    (?P<name>[^\W\d]\w*(?!["'\w]))
    | (?P<text>(?:f|r|b|br|rb)?(?:\"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}
        | "(?!"")(?:[^"\\\n]|\\[^\n])*" | '(?!'')(?:[^'\\\n]|\\[^\n])*'))
    | (?P<comma>,) | (?P<open>[(\[{]) | (?P<close>[)\]}]) | (?P<newline>\n)
    | (?P<sign>==|!=|<=|>=|->|[<>=:.+])
    | (?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e-?[0-9]+)?(?![\w.]))
    )""",
    re.VERBOSE | re.DOTALL,
)
_LETTERS = {
    **dict.fromkeys("and as else for if in is or".split(), "w"),
    **dict.fromkeys("== != <= >= < >".split(), "+"),
    **dict.fromkeys("break continue def elif import pass raise return while with".split(), "k"),
    **dict.fromkeys("assert class del except finally from global".split(), "?"),
    **dict.fromkeys("lambda nonlocal try yield match case".split(), "?"),
    "await": "a",
    "async": "A",
    "not": "!",
    "->": ">",
    "=": "=",
    ":": ":",
    ".": ".",
    "+": "+",
}
_DEEPEST = 100  # CPython refuses 200
# What a bracket after it calls or indexes.
_OPERANDS = frozenset("nsS([{LTP")

_OPERAND = r"(?:d|a?(?:n|s+|[{LT])(?:\.n|[(\[])*)"
_each_expression = re.compile(rf"!?{_OPERAND}(?:(?:[+w]|!w)!?{_OPERAND})*").sub
# What may stand in brackets: shapes with an ``e`` for each expression, and rows.
_CONTENT = {
    "(": frozenset("e"),
    "{": frozenset({"e:e", "R"}),
    "[": frozenset("e"),
    "L": frozenset({"e", "r"}),
    "T": frozenset("e"),
}
_ESCAPE = later(r"\\.", re.DOTALL)


class UnknownLayoutError(Exception):
    """The text holds something whose layout is not known here."""


class Reader:
    """Reads one text from its start, a statement at a time, and that token by token."""

    def __init__(self, text: str) -> None:
        """Stand before the first token; ``text`` ends with a line end."""
        self._text = text
        self._at = 0

    @property
    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self._at == len(self._text)

    def skip_empty_lines(self) -> int:
        """Skip line ends; how many there were."""
        return self._skip("\n")

    def skip_blanks(self) -> int:
        """Skip the blanks at the start of a line; how many there were."""
        return self._skip(" ")

    def _skip(self, character: str) -> int:
        start = self._at
        while self._text.startswith(character, self._at):
            self._at += 1
        return self._at - start

    def lines(self, indent: int) -> tuple[str, str]:
        """The lines at ``indent`` that stand here and stay as they are, and the first word of them.

        There may be more than are found here.
        """
        found = _COMMENTS.match(self._text, self._at - indent)
        if found is None:
            return "", ""
        self._at = found.end()
        return found[0][indent:], "#"

    def statement(self) -> tuple[Element, ...]:
        """The elements of the statement that stands here, with the end of its line skipped."""
        elements, trailing = self._elements("\n", 0)
        if trailing or not elements:
            raise UnknownLayoutError
        return elements

    def _token(self) -> tuple[str, str]:
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            raise UnknownLayoutError
        self._at = match.end()
        kind = match.lastgroup or ""
        return kind, match[kind]

    def _elements(self, closer: str, depth: int) -> tuple[tuple[Element, ...], bool]:
        """What stands before ``closer``, and whether a comma ends it."""
        found: list[Element] = []
        line = self._beginning(depth)
        ends_open = False
        while True:
            if depth and not line.shape:
                ends_open = self._run(found, line, closer)
            kind, text = self._token()
            if text == closer:
                trailing = bool(found) and not line.shape and not ends_open
                if line.shape:
                    found.append(line.element())
                return tuple(found), trailing
            if kind == "newline":
                continue
            if kind == "comma":
                found.append(line.element())
                line = Line(depth)
            elif kind == "open":
                line.add_group(self.group(text, line.shape[-1:], depth + 1))
            elif kind == "close":
                raise UnknownLayoutError
            else:
                line.add(_letter(kind, text), text)

    def _beginning(self, depth: int) -> Line:
        """A statement or an element, with as much of it as is read at once."""
        return Line(depth)

    def _run(self, found: list[Element], line: Line, closer: str) -> bool:  # noqa: ARG002
        """Add to ``found``, and to ``line`` behind it, what is read at once in brackets.

        Gives whether the end of the brackets comes next, with no comma before it.
        """
        return False

    def group(self, opener: str, before: str, depth: int) -> Group:
        """The brackets that begin with ``opener``, which was read after the token ``before``."""
        if depth > _DEEPEST:
            raise UnknownLayoutError
        elements, trailing = self._elements(CLOSER[opener], depth)
        letter = _group_letter(opener, before, len(elements) + trailing)
        for element in elements:
            if not _may_stand_in(letter, element.shape):
                raise UnknownLayoutError
        if letter == "[" and (trailing or len(elements) != 1):
            raise UnknownLayoutError
        if not trailing and any(element.rows for element in elements):
            raise UnknownLayoutError
        return Group(
            letter, opener, elements, trailing, _flat(letter, opener, elements, trailing=trailing)
        )


@lru_cache(maxsize=1024)
def outer(shape: str) -> str:
    """``shape`` with an ``e`` in place of each expression."""
    return _each_expression("e", shape)


def _may_stand_in(letter: str, shape: str) -> bool:
    """Whether an element of that ``shape`` may stand in such brackets."""
    if letter == "P":
        return len(shape) > 1 and not shape.strip("s")
    return outer(shape.removeprefix("n=") if letter == "(" else shape) in _CONTENT[letter]


def strings_in(content: str) -> list[str]:
    """The strings that stand side by side in ``content``."""
    return [found["text"] for found in _TOKEN.finditer(content)]


def _letter(kind: str, text: str) -> str:
    if kind == "number":
        return "d"
    if kind == "text":
        return "S" if text.endswith('"""') else "?" if _is_requoted(text) else "s"
    return _LETTERS.get(text, "n")


def _is_requoted(text: str) -> bool:
    """Whether black would put a string in the other quotes, or might.

    It does so to save backslashes, and likes double quotes better.
    """
    if text[0] == '"' and "\\" not in text:
        return False
    if text[0] not in "f\"'":
        return True
    body = text.removeprefix("f")
    escapes = _ESCAPE.findall(body)
    if body[0] == '"':
        return escapes.count('\\"') > body.count("'")
    return body.count('"') - escapes.count('\\"') <= escapes.count("\\'")


def _group_letter(opener: str, before: str, commas: int) -> str:
    """The kind of brackets: what stands before them and how much is in them decides."""
    if before and before in _OPERANDS:
        if opener == "{":
            raise UnknownLayoutError
        return opener
    if opener == "{":
        return opener
    if opener == "[":
        return "L"
    return "P" if commas == 1 else "T"


def _flat(letter: str, opener: str, elements: tuple[Element, ...], *, trailing: bool) -> str | None:
    """Brackets on one line, unless a comma at the end asks for several or it is too long."""
    single = letter == "T" and len(elements) == 1
    if trailing and not single:
        return None
    rows = [element.flat for element in elements]
    whole = [row for row in rows if row is not None]
    if len(whole) < len(rows):
        return None
    found = f"{opener}{', '.join(whole)}{',' if single else ''}{CLOSER[opener]}"
    return found if columns(found) <= WIDTH else None


class Line:
    """An element while it is read."""

    def __init__(self, depth: int) -> None:
        self.shape = ""
        self.depth = depth
        self.flat: str | None = ""
        self.head: str | None = None
        self.last: Group | None = None

    def begin(self, shape: str, text: str) -> None:
        """Begin with several tokens."""
        self.shape, self.flat = shape, text

    def add(self, letter: str, text: str) -> None:
        """Append a token."""
        self._write(self._gap(letter) + text)
        self.shape += letter
        self.last = self.head = None

    def add_group(self, group: Group) -> None:
        """Append brackets."""
        gap = self._gap(group.letter)
        self.head = None if self.flat is None else self.flat + gap + group.opener
        if group.flat is None:
            self.flat = None
        else:
            self._write(gap + group.flat)
        self.shape += group.letter
        self.last = group

    def element(self) -> Element:
        """All that was added."""
        return Element(self.shape, self.flat, self.head, self.last)

    def _write(self, written: str) -> None:
        if self.flat is not None:
            self.flat += written

    def _gap(self, letter: str) -> str:
        """The blank before ``letter``."""
        before = self.shape[-1:]
        if not before or before == "." or letter in ".:([":
            return ""
        if self.depth and "=" in (before, letter):
            return ""
        return " "

"""Literals of Python 3.9 and later, laid out as black leaves them.

Sources: https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals and
https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html#strings.
"""

from __future__ import annotations

import keyword

from snippetgen.ir.json_value import JsonValue
from snippetgen.ir.text import Text
from snippetgen.literals.comments import Pragmas, comment_lines
from snippetgen.literals.data_layout import columns
from snippetgen.literals.errors import LiteralError, environment_name
from snippetgen.literals.escapes import escaper, holds_invisible, is_plain, unicode_escape
from snippetgen.literals.lines import lines
from snippetgen.literals.names import snake_case
from snippetgen.literals.python_data import PythonWriter
from snippetgen.patterns import later

__all__ = ["LiteralError", "block", "comment", "json", "literal", "name", "variable"]

LINE_LENGTH = 88
"""What black fills by default, and what readers of Python expect."""

_LETTERS = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\"}
_in_double = escaper('\\"', {**_LETTERS, '"': r"\""}, unicode_escape)
_in_single = escaper("\\'", {**_LETTERS, "'": r"\'"}, unicode_escape)
_in_triple = escaper("\\", {**_LETTERS, "\n": "\n", "\t": "\t"}, unicode_escape)
_TRAILING_BLANK = later(r"[ \t](?=\n)")
_BRACES = str.maketrans({"{": "{{", "}": "}}"})

_PRAGMAS = Pragmas(
    "[#;]",
    r"""(?:noqa|nosec|nosemgrep|nopep8|NOSONAR)\b | (?-i:type|ty)(?=\s*:) | ///
    | (?:fmt|yapf|autopep8|pylint|mypy|pyright|pyre-\w+|pytype|ruff|flake8)(?=\s*[:=\[])
    | pragma(?=[:\s]?\s*no\b)""",
    r"coding|isort",
)

_TAKEN = frozenset(keyword.kwlist) | frozenset(
    """_ case match type abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable
    chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec
    exit filter float format frozendict frozenset getattr globals hasattr hash help hex id input
    int isinstance issubclass iter len license list locals map max memoryview min next object oct
    open ord pow print property quit range repr reversed round set setattr slice sorted
    staticmethod str sum super tuple vars zip""".split()
)


def variable(name: str) -> str:
    """An expression for the environment variable ``name``; a missing one raises KeyError."""
    return f'os.environ["{environment_name(name)}"]'


def literal(text: Text) -> str:
    """An expression on one line whose value is ``text``, variables taken from the environment."""
    if not text.mixed:
        return _plain(text.source)
    first, *others = text.mixed
    return _formatted(text) if others or isinstance(first, str) else variable(first.name)


def _plain(piece: str) -> str:
    """A string without variables: in double quotes unless single ones need fewer escapes."""
    if is_plain(piece):
        return f'"{piece}"'
    if '"' in piece and piece.count('"') > piece.count("'"):
        return f"'{_in_single(piece)}'"
    return f'"{_in_double(piece)}"'


def _formatted(text: Text) -> str:
    """An f-string; the quotes inside its braces are never those around it (Python 3.9)."""
    pieces = "".join(part for part in text.parts if isinstance(part, str))
    single = pieces.count('"') > pieces.count("'")
    escape, quote, inner = (_in_single, "'", '"') if single else (_in_double, '"', "'")
    found = [
        (
            escape(part).translate(_BRACES)
            if isinstance(part, str)
            else f"{{os.environ[{inner}{environment_name(part.name)}{inner}]}}"
        )
        for part in text.parts
    ]
    return f"f{quote}{''.join(found)}{quote}"


def _unbroken(text: Text) -> str:
    """``text`` as a string, even when it is one variable.

    Only strings are joined by standing side by side, and black breaks no line inside one.
    """
    return _formatted(text) if text.variables else literal(text)


def block(text: Text) -> str:
    """An expression of several lines whose value is ``text``; ``literal`` when it has one line.

    Triple quotes where the text reads as it is; one literal per line where variables stand
    among braces, and where escapes would hide the text.
    """
    if "\n" not in text:
        return literal(text)
    names = list(dict.fromkeys(found.name for found in text.variables))
    if not names:
        return _triple(text.plain)
    if "{" not in text and "}" not in text:
        return _triple_formatted(text)
    token = "{{" + environment_name(names[0]) + "}}"
    if len(names) > 1 or text.source.count(token) != len(text.variables):
        return _lines(text)
    return _replaced(_triple(text.source), f'"{token}", {variable(names[0])}')


def _replaced(quoted: str, arguments: str) -> str:
    """A call of ``replace``, its arguments on a line of their own when the last one is full."""
    call = f"{quoted}.replace({arguments})"
    if columns(call[call.rindex("\n") + 1 :]) <= LINE_LENGTH:
        return call
    return f"{quoted}.replace(\n    {arguments}\n)"


def _triple(piece: str) -> str:
    """``piece`` in triple quotes, raw ones where its only trouble are backslashes."""
    if "\\" in piece and _fits_raw(piece):
        return f'r"""{piece}"""'
    body = _in_triple(piece).replace('"""', '""\\"')
    return f'"""{_opening(body)}{_closed(body)}"""'


def _fits_raw(piece: str) -> bool:
    """Whether raw triple quotes hold ``piece`` as it is, and an editor leaves it so."""
    return not (
        '"""' in piece
        or piece.endswith(("\\", '"'))
        or _TRAILING_BLANK.search(piece)
        or holds_invisible(piece)
    )


def _opening(body: str) -> str:
    """A continued line, so that all lines of ``body`` begin at the margin."""
    return "" if body.startswith("\n") else "\\\n"


def _closed(body: str) -> str:
    """``body`` without blanks at line ends, or a quote at its own."""
    body = _TRAILING_BLANK.sub(lambda found: r"\x20" if found[0] == " " else r"\t", body)
    if body.endswith('"') and not body.endswith('""\\"'):
        return body[:-1] + '\\"'
    return body


def _triple_formatted(text: Text) -> str:
    """Triple quotes with variables in braces; the text has no braces of its own."""
    found = []
    for part in text.parts:
        if isinstance(part, str):
            found.append(_in_triple(part).replace('"""', '""\\"'))
        else:
            found.append("{" + variable(part.name) + "}")
    body = "".join(found)
    return f'f"""{_opening(body)}{_closed(body)}"""'


def _lines(text: Text) -> str:
    """One literal per line of ``text`` in parentheses, when one line cannot hold them all."""
    written = [_unbroken(line) for line in lines(text)]
    if len(written) < 2 or len(" ".join(written)) <= LINE_LENGTH:
        return literal(text)
    return "(\n" + "".join(f"    {row}\n" for row in written) + ")"


def json(value: JsonValue, *, indent: int = 0, before: int = 0) -> str:
    """``value`` as Python data, laid out as black leaves it.

    ``indent`` is the column at which the line begins that the expression stands in, ``before``
    the number of characters in front of the expression on that line.  LiteralError when no
    literal is equal for certain: a placeholder outside quotes, a name that stands or might
    stand twice, a number or a depth that Python refuses.
    """
    return PythonWriter(literal, _unbroken, LINE_LENGTH).write(value, indent, before)


def comment(text: str) -> str:
    """``text`` as comment lines; what tools would take for an order is put in quotes."""
    return comment_lines(text, "#", _PRAGMAS)


def name(words: str) -> str:
    """A legal identifier in snake case that hides nothing: ``id`` gives ``id_``."""
    found = snake_case(words)
    if found[0].isdigit():
        return f"v_{found}"
    return f"{found}_" if found in _TAKEN else found

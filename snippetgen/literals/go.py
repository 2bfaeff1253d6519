"""Literals of Go, spaced as gofmt leaves them.

Sources: https://go.dev/ref/spec#String_literals, https://go.dev/ref/spec#Keywords,
https://go.dev/ref/spec#Predeclared_identifiers, https://pkg.go.dev/cmd/compile (directives).

gofmt writes blanks round ``+`` everywhere except in a call with several arguments (and in the
arguments of calls in there): pass ``tight=True`` for those places.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol, TypeAlias

from snippetgen.ir.text import Text
from snippetgen.literals.comments import Pragmas, comment_lines
from snippetgen.literals.errors import LiteralError, environment_name, refuse_surrogates
from snippetgen.literals.escapes import escaper, holds_invisible, is_plain, unicode_escape
from snippetgen.literals.go_layout import aligned, indented
from snippetgen.literals.lines import lines
from snippetgen.literals.names import ascii_words, camel_case, snake_case

__all__ = [
    "LiteralError",
    "aligned",
    "argument",
    "arguments",
    "block",
    "comment",
    "field",
    "indented",
    "literal",
    "name",
    "tag",
    "variable",
]


class Typed(Protocol):
    """A variable of the snippet."""

    @property
    def type(self) -> str:
        """A class, or ``string``, ``int`` or ``bool``."""


class Property(Protocol):
    """A property of an object, read by a call."""

    @property
    def object(self) -> str:
        """The name of the object."""

    @property
    def name(self) -> str:
        """The name of the property."""


Names: TypeAlias = Mapping[str, Typed]

MAX_LINES = 500
"""A longer sum of lines is one literal: compilers walk a sum by recursion."""

_KNOWN = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\", '"': r"\""}
_escape = escaper('\\"', _KNOWN, unicode_escape)

_PRAGMAS = Pragmas(
    "//",
    r"""\+build | (?:go|lint|line|export)(?=:) | nolint\b | \#?nosec\b | \#cgo\b
    | Code(?=\s+generated\b)""",
)

_KEYWORDS = """break case chan const continue default defer else fallthrough for func go goto if
import interface map package range return select struct switch type var"""
_PREDECLARED = """any bool byte comparable complex64 complex128 error float32 float64 int int8
int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr true false iota nil append
cap clear close complex copy delete imag len make max min new panic print println real recover"""
# Words that are all capitals in a name: https://go.dev/wiki/CodeReviewComments#initialisms.
_INITIALISMS = frozenset(
    """acl api ascii cpu css dns eof guid html http https id ip json lhs qps ram rhs rpc sla smtp
    sql ssh tcp tls ttl udp ui uid uri url utf8 uuid vm xml xmpp xsrf xss""".split()
)
# What encoding/json takes for a name, besides letters and digits.
_TAG_SIGNS = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")
_TAKEN = frozenset(f"{_KEYWORDS} {_PREDECLARED} init main".split())


def variable(name: str) -> str:
    """An expression for the environment variable ``name``; a missing one is empty."""
    return f'os.Getenv("{environment_name(name)}")'


def literal(text: Text, *, tight: bool = False) -> str:
    """An expression on one line whose value is ``text``, variables taken from the environment."""
    if text.mixed:
        return _sum(text, _interpreted, tight=tight)
    return _interpreted(text.source)


def argument(text: Text) -> str:
    """``literal`` for a call with several arguments, where gofmt wants no blanks round ``+``."""
    return literal(text, tight=True)


def arguments(given: Sequence[Text | bool | int | str | Property], names: Names) -> str:
    """What stands between the parentheses of a call.

    A ``str`` is a name of the snippet's own; ``names`` says of what type, as strings are pointers.
    """
    tight = len(given) > 1
    return ", ".join(
        [literal(g, tight=tight) if isinstance(g, Text) else _bare(g, names) for g in given]
    )


def _bare(given: bool | int | str | Property, names: Names) -> str:  # noqa: FBT001
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, int):
        return str(given)
    if isinstance(given, str):
        return f"*{given}" if names[given].type == "string" else given
    return f"{given.object}.{given.name}()"


def block(text: Text, *, tight: bool = False, indent: int = 1) -> str:
    """An expression whose value is ``text``, in back quotes when they hold it as it is.

    Otherwise one literal per line, where ``indent`` is the number of tabs before the statement.
    """
    plain = "".join(part for part in text.parts if isinstance(part, str))
    if "`" not in plain and not holds_invisible(plain):
        worth_it = any(sign in plain for sign in '\n"\\')
        return _sum(text, _raw, tight=tight) if worth_it else literal(text, tight=tight)
    if 0 < plain.count("\n") <= MAX_LINES:
        return _lines(text, tight=tight, indent=indent)
    return literal(text, tight=tight)


def _sum(text: Text, write: Callable[[str], str], *, tight: bool) -> str:
    """The pieces of ``text`` joined by ``+``."""
    plus = "+" if tight else " + "
    return plus.join(
        write(part) if isinstance(part, str) else variable(part.name) for part in text.parts
    )


def _interpreted(piece: str) -> str:
    """``piece`` in double quotes."""
    if is_plain(piece):
        return f'"{piece}"'
    refuse_surrogates(piece)
    return f'"{_escape(piece)}"'


def _raw(piece: str) -> str:
    """``piece`` in back quotes, which know no escapes."""
    return f"`{piece}`"


def _lines(text: Text, *, tight: bool, indent: int) -> str:
    """A sum with one line of ``text`` on each line."""
    written = [literal(line, tight=tight) for line in lines(text)]
    return (("+\n" if tight else " +\n") + "\t" * (indent + 1)).join(written)


def comment(text: str) -> str:
    """``text`` as comment lines, none of which is a directive.

    go vet takes any ``+build`` above the package clause for a misspelt one.
    """
    return comment_lines(text.replace("+build", "+ build"), "//", _PRAGMAS)


def name(words: str) -> str:
    """A legal identifier in camel case that hides nothing: ``type`` gives ``v_type``."""
    legal = words.isascii() and words.isidentifier() and words != "_"
    found = words if legal else camel_case(words)
    return f"v_{found}" if found in _TAKEN or found[0].isdigit() else found


@lru_cache(maxsize=4096)
def field(key: str) -> str | None:
    """An exported field name for the JSON member ``key``: ``created_by`` gives ``CreatedBy``.

    None for a member that no struct tag can name (https://pkg.go.dev/encoding/json#Marshal).
    """
    if not key or not all(sign in _TAG_SIGNS or sign.isalnum() for sign in key):
        return None
    words = (word for run in ascii_words(key) for word in snake_case(run).split("_"))
    found = "".join(w.upper() if w in _INITIALISMS else w[:1].upper() + w[1:] for w in words)
    return found if found[:1].isalpha() else f"Field{found}"


def tag(key: Text) -> str:
    """The struct tag of the member ``key``."""
    option = "," if key.plain == "-" else ""
    return f'`json:"{_escape(key.plain)}{option}"`'

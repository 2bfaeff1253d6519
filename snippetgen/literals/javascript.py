"""Literals of JavaScript (ES2020 and later, Node.js), laid out as Prettier leaves them.

Sources: https://tc39.es/ecma262/#sec-literals-string-literals,
https://tc39.es/ecma262/#sec-template-literals, https://tc39.es/ecma262/#sec-keywords-and-reserved-words,
https://prettier.io/docs/rationale#strings.
"""

from __future__ import annotations

import re

from snippetgen.ir.json_value import JsonValue
from snippetgen.ir.text import Text, Variable
from snippetgen.literals.comments import Pragmas, comment_lines
from snippetgen.literals.errors import LiteralError, environment_name
from snippetgen.literals.escapes import INVISIBLE, escaper
from snippetgen.literals.javascript_layout import (
    JavaScriptWriter,
    assigned,
    called,
    chained,
    fits,
)
from snippetgen.literals.names import camel_case

__all__ = [
    "LiteralError",
    "assigned",
    "block",
    "called",
    "chained",
    "comment",
    "fits",
    "json",
    "key",
    "literal",
    "member",
    "name",
    "template",
    "variable",
]


def _unicode_escape(code: int) -> str:
    r"""``\x1b``, ``\u202e`` or ``\u{e0041}``."""
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


_LETTERS = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\"}
_in_double = escaper('\\"', {**_LETTERS, '"': r"\""}, _unicode_escape)
_in_single = escaper("\\'", {**_LETTERS, "'": r"\'"}, _unicode_escape)
_in_template = escaper("\\`", {**_LETTERS, "`": r"\`"}, _unicode_escape)
_in_lines = escaper("\\`", {**_LETTERS, "`": r"\`", "\n": "\n", "\t": "\t"}, _unicode_escape)
_TRAILING_BLANK = re.compile(r"[ \t](?=\n)")

_PRAGMAS = Pragmas(
    "//|[#@]",
    r"""(?:eslint|jshint|jslint|tslint|prettier|biome|oxlint|deno|istanbul|c8|v8|webpack\w*|nosonar
    |nosemgrep|exported|globals?|sourceMappingURL|sourceURL|__PURE__)\b
    | @(?=\w) | /(?=\s*<) | (?-i:TODO|FIXME)(?=:)""",
    r"sourceMappingURL|sourceURL",
)

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_RESERVED = """await break case catch class const continue debugger default delete do else enum
export extends false finally for function if import in instanceof new null return super switch
this throw true try typeof var void while with yield let static implements interface package
private protected public"""
_GLOBALS = """arguments async eval undefined NaN Infinity Array Blob Boolean Buffer Date Error
FormData Headers JSON Map Math Number Object Promise Proxy Reflect RegExp Request Response Set
String Symbol URL URLSearchParams WeakMap WeakSet console exports fetch global globalThis module
performance process require"""
_TAKEN = frozenset(f"{_RESERVED} {_GLOBALS}".split())


def variable(name: str) -> str:
    """An expression for the environment variable ``name``; a missing one is undefined."""
    return f"process.env.{environment_name(name)}"


def literal(text: Text) -> str:
    """An expression on one line whose value is ``text``, variables taken from the environment."""
    parts = text.parts
    if not parts:
        return '""'
    first = parts[0]
    if len(parts) == 1:
        return variable(first.name) if isinstance(first, Variable) else _plain(first)
    return f"`{template(text)}`"


def template(text: Text) -> str:
    """``text`` as it stands between back quotes, on one line."""
    return _inside(text, lines=False)


def block(text: Text) -> str:
    """An expression of several lines whose value is ``text``; ``literal`` when it has one line."""
    if "\n" not in text:
        return literal(text)
    body = _inside(text, lines=True)
    body = _TRAILING_BLANK.sub(lambda found: r"\x20" if found[0] == " " else r"\t", body)
    return f"`{body}`"


def _plain(piece: str) -> str:
    """A string without variables: in double quotes unless single ones need fewer escapes."""
    if piece.count('"') > piece.count("'"):
        return f"'{_in_single(piece)}'"
    return f'"{_in_double(piece)}"'


def _inside(text: Text, *, lines: bool) -> str:
    """The inside of a template literal; ``lines`` keeps line feeds and tabs as they are."""
    escape = _in_lines if lines else _in_template
    found = ""
    for part in text.parts:
        if isinstance(part, Variable):
            found += f"${{{variable(part.name)}}}"
        else:
            found += escape(part).replace("${", "\\${")
    return found


def key(name: Text) -> str:
    """The name of a property in an object literal."""
    # In quotes this one would set the prototype: https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers
    if not name.is_plain or name.plain == "__proto__":
        return f"[{literal(name)}]"
    plain = name.plain
    return plain if _is_identifier(plain) else literal(name)


def member(name: Text) -> str:
    """Access to the property ``name``: ``.name`` or ``["name"]``."""
    if name.is_plain and _is_identifier(name.plain):
        return f".{name.plain}"
    return f"[{literal(name)}]"


def _is_identifier(plain: str) -> bool:
    """Whether Prettier takes the quotes of ``plain`` away: letters of any script, but visible."""
    if plain.isascii():
        return _IDENTIFIER.fullmatch(plain) is not None
    return (
        plain.replace("$", "_").isidentifier()
        and max(plain) < "\U00010000"
        and not (INVISIBLE.search(plain))
    )


class _Writer(JavaScriptWriter):
    def name(self, name: Text) -> str:
        return key(name)

    def string(self, text: Text) -> str:
        return literal(text)


def json(value: JsonValue, *, indent: int = 0, before: int = 0) -> str:
    """``value`` as an object literal or the like, laid out as Prettier leaves it.

    ``indent`` is the column at which the line begins that the expression stands in, ``before``
    the number of characters in front of the expression and behind it on that line, but for one.
    LiteralError when no literal is equal for certain.
    """
    return _Writer().write(value, indent, before)


def comment(text: str) -> str:
    """``text`` as comment lines; what tools would take for an order is put in quotes."""
    return comment_lines(text, "//", _PRAGMAS)


def name(words: str) -> str:
    """A legal identifier in camel case that hides nothing: ``delete`` gives ``delete_``."""
    found = words if _IDENTIFIER.fullmatch(words) else camel_case(words)
    if found[0].isdigit():
        return f"v{found}"
    return f"{found}_" if found in _TAKEN else found

"""A small reader for the languages without a grammar: Basic in its many forms, and their kin.

Each line is a statement.  The tokens are those of the language; calls on the library's objects
are read by one recursive descent, whatever stands between object and method.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from tests.readback.events import CLASSES, SPELT, Event, joined
from tests.readback.trees import is_property


class Basic(msgspec.Struct, frozen=True):
    """One language: its strings, what joins lines and texts, how objects are made and freed.

    ``string`` is a pattern with the content as its first group, ``escape`` a pair of what stands
    for a quote; ``char`` are the functions that give a character by number.
    """

    comment: str
    made: str
    string: str = r'"((?:[^"]|"")*)"'
    escapes: tuple[tuple[str, str], ...] = (('""', '"'),)
    continuation: str = ""
    env: str = r"(?!)"
    byte: bool = False
    freed: str = r"(?!)"
    dotted: bool = True
    style: str = "basic"


VB_LINE = " _\n"
NO_ESCAPE = r'"([^"]*)"'
BASICS: dict[str, Basic] = {
    "vbnet/chilkat": Basic(
        comment="'", continuation=VB_LINE, made=r"Dim \w+ As New Chilkat\.(\w+)$", env=r'Environment\.GetEnvironmentVariable\("(\w+)"\)'
    ),
    "vb6/chilkat": Basic(comment="'", continuation=VB_LINE, made=r"Dim \w+ As New Chilkat(\w+)$", env=r'Environ\("(\w+)"\)'),
    "vbscript/chilkat": Basic(
        comment="'", continuation=VB_LINE, made=r'Set \w+ = CreateObject\("Chilkat\.(\w+)"\)$', env=r'env\("(\w+)"\)'
    ),
    "asp/chilkat": Basic(
        comment="'", continuation=VB_LINE, made=r'Set \w+ = Server\.CreateObject\("Chilkat\.(\w+)"\)$', env=r'env\("(\w+)"\)'
    ),
    "autoit/chilkat": Basic(
        comment=";", continuation=" _\n", made=r'Local \$\w+ = ObjCreate\("Chilkat\.(\w+)"\)$',
        env=r'EnvGet\("(\w+)"\)',
    ),
    "xojo/chilkat": Basic(
        comment="//", made=r"Dim \w+ As New Chilkat\.(\w+)$",
        env=r'System\.EnvironmentVariable\("(\w+)"\)',
    ),
    "purebasic/chilkat": Basic(
        comment=";", made=r"\w+\.i = Ck(\w+)::ckCreate\(\)$", string=NO_ESCAPE,
        env=r'GetEnvironmentVariable\("(\w+)"\)', freed=r"Ck\w+::ckDispose\((\w+)\)$", dotted=False,
    ),
    "foxpro/chilkat": Basic(
        comment="*", continuation=" ;\n", made=r'\w+ = CREATEOBJECT\("Chilkat\.(\w+)"\)$',
        string=NO_ESCAPE, byte=True, env=r'GETENV\("(\w+)"\)',
    ),
    "lianja/chilkat": Basic(
        comment="//", made=r'\w+ = createobject\("Ck(\w+)"\)$', string=NO_ESCAPE, byte=True,
        env=r'getenv\("(\w+)"\)',
    ),
    "powerbuilder/chilkat": Basic(
        comment="//", made=r'\w+\.ConnectToNewObject\("Chilkat\.(\w+)"\)$',
        string=r'"((?:[^"~]|~.)*)"', escapes=(), env=r'String\(env\.Item\("(\w+)"\)\)',
        freed=r"destroy (\w+)$",
    ),
    "sql/chilkat": Basic(
        comment="--", made=r"EXEC @hr = sp_OACreate 'Chilkat\.(\w+)', @\w+ OUT$",
        string=r"N?'((?:[^']|'')*)'", escapes=(("''", "'"),), env=r"(?!)",
        freed=r"EXEC @hr = sp_OADestroy @(\w+)$", style="sql",
    ),
    "dataflex/chilkat": Basic(
        comment="//", made=r"Get Create \(RefClass\(cComChilkat(\w+)\)\) To \w+$", string=NO_ESCAPE,
        env=r"env_(\w+)", freed=r"Send Destroy of ho_(\w+)$", style="dataflex",
    ),
}  # fmt: skip

_CHARS = r"(?:ChrW|CHR|Chr|chr|Char|NCHAR|Character|Text\.FromUnicodeCodepoint)\((\d+)\)"
_TILDE = {"n": "\n", "r": "\r", "t": "\t"}


class BasicReader:
    """Reads the events of one snippet."""

    def __init__(self, basic: Basic, objects: frozenset[str]) -> None:
        """``objects`` are the names of the library's objects."""
        self.basic = basic
        self.objects = objects
        self.given: set[str] = set()
        self.token = re.compile(
            rf"(?P<env>{basic.env})|(?P<code>{_CHARS})|(?P<string>{basic.string})"
            r"|(?P<number>-?\b\d+\b)|(?P<name>[@$]?[A-Za-z_]\w*)|(?P<truth>\.[TF]\.|\.not\.)"
            r"|(?P<sign>::|<>|>=|[^\s])"
        )

    def events(self, text: str) -> Iterator[Event]:
        """What happens, line after line."""
        basic = self.basic
        if basic.continuation:
            text = re.sub(
                rf"(?m)(?<!{re.escape(basic.comment)}){re.escape(basic.continuation)}\s+", " ", text
            )
        for line in map(str.strip, text.splitlines()):
            if not line or line.startswith(basic.comment):
                continue
            if found := re.match(basic.made, line):
                if basic.style != "dataflex" or not self.is_given(line):
                    yield ("new", CLASSES[found[1].lower()])
            elif found := re.match(basic.freed, line):
                if found[1] in self.objects:
                    yield ("drop", found[1])
            elif basic.style == "sql":
                yield from self.sql(line)
            elif basic.style == "dataflex":
                yield from self.dataflex(line)
            else:
                yield from self.line(line)

    def is_given(self, line: str) -> bool:
        """DataFlex makes a handle for an object that a method gave, too."""
        return line.rsplit(" ho_", 1)[-1] in self.given

    def line(self, line: str) -> Iterator[Event]:
        """The calls and properties of a line, the outer ones only."""
        tokens = self.tokens(line)
        at = 0
        while at < len(tokens):
            found, after = self.access(tokens, at)
            if found is None:
                at += 1
                continue
            at = after
            rest = tokens[at : at + 1]
            if found[0] == "get" and rest == [("sign", "=")] and self.starts(tokens, found):
                value, at = self.expression(tokens, at + 1)
                yield ("set", found[1], found[2], value)
            else:
                yield found

    def starts(self, tokens: list[tuple[str, Any]], found: Event) -> bool:
        """Whether the line begins with the property."""
        kind, first = tokens[0]
        return kind == "name" and plain(first) == found[1]

    def tokens(self, line: str) -> list[tuple[str, Any]]:
        """Kind and value of each token."""
        found: list[tuple[str, Any]] = []
        for match in self.token.finditer(line):
            kind = match.lastgroup or ""
            for name in ("env", "code", "string", "number", "name", "truth", "sign"):
                if match[name] is not None:
                    kind = name
                    break
            found.append((kind, self.token_value(kind, match)))
        return found

    def token_value(self, kind: str, match: re.Match[str]) -> Any:
        groups = [g for g in match.groups() if g is not None]
        match kind:
            case "env":
                return ("text", (("env", groups[1]),))
            case "code":
                code = int(groups[1])
                return ("text", (chr(0xDC00 + code if self.basic.byte and code > 0x7F else code),))
            case "string":
                return ("text", self.string(groups[1] if len(groups) > 1 else ""))
            case "number":
                return ("number", int(match[0]))
            case _:
                return match[0]

    def string(self, body: str) -> tuple[Any, ...]:
        """The content of a literal."""
        for written, meant in self.basic.escapes:
            body = body.replace(written, meant)
        if "~" in self.basic.string:
            body = re.sub(
                r"~h([0-9a-f]{2})|~(.)",
                lambda m: chr(int(m[1], 16)) if m[1] else _TILDE.get(m[2], m[2]),
                body,
            )
        if self.basic.style == "sql":
            parts = re.split(r"\$\((\w+)\)", body)
            return tuple(("env", p) if n % 2 else p for n, p in enumerate(parts) if n % 2 or p)
        return (body,) if body else ()

    def access(self, tokens: list[tuple[str, Any]], at: int) -> tuple[Event | None, int]:
        """A call or a property that begins at token ``at``."""
        kind, name = tokens[at]
        if kind != "name":
            return None, at
        if name.startswith("Ck") and tokens[at + 1 : at + 2] == [("sign", "::")]:
            return self.function(tokens, at + 2)
        owner = plain(name)
        if (
            not self.basic.dotted
            or owner not in self.objects
            or tokens[at + 1 : at + 2] != [("sign", ".")]
        ):
            return None, at
        member = SPELT.get(str(tokens[at + 2][1]).lower())
        if member is None:
            return None, at
        at += 3
        if at < len(tokens) and tokens[at] == ("sign", "("):
            arguments, at = self.arguments(tokens, at + 1)
            return ("call", owner, member, arguments), at
        if is_property(member, []):
            return ("get", owner, member), at
        arguments, at = self.arguments(tokens, at)
        return ("call", owner, member, arguments), at

    def function(self, tokens: list[tuple[str, Any]], at: int) -> tuple[Event | None, int]:
        """``CkHttp::ckMethod(http, ...)`` and ``CkHttp::setCkProperty(http, value)``."""
        name = str(tokens[at][1])
        arguments, after = self.arguments(tokens, at + 2)
        (_, owner), *rest = arguments
        if name.startswith("setCk"):
            return ("set", owner, SPELT[name[5:].lower()], rest[0]), after
        member = SPELT[name[2:].lower()]
        if is_property(member, rest):
            return ("get", owner, member), after
        return ("call", owner, member, tuple(rest)), after

    def arguments(self, tokens: list[tuple[str, Any]], at: int) -> tuple[tuple[Event, ...], int]:
        """Values between commas, to the closing parenthesis or the end."""
        found: list[Event] = []
        while at < len(tokens) and tokens[at] != ("sign", ")"):
            value, at = self.expression(tokens, at)
            found.append(value)
            if tokens[at : at + 1] == [("sign", ",")]:
                at += 1
        return tuple(found), at + 1

    def expression(self, tokens: list[tuple[str, Any]], at: int) -> tuple[Event, int]:
        """Operands of a sum."""
        found = []
        while True:
            value, at = self.operand(tokens, at)
            found.append(value)
            if tokens[at : at + 1] not in ([("sign", "&")], [("sign", "+")]):
                break
            at += 1
        return (self.sum(found) if len(found) > 1 or found[0][0] == "text" else found[0]), at

    def sum(self, values: list[Event]) -> Event:
        """Texts as one, numbered bytes and UTF-16 halves put together."""
        kind, pieces = joined(values)
        return (kind, tuple(self.whole(p) if isinstance(p, str) else p for p in pieces))

    def whole(self, piece: str) -> str:
        """``piece`` with its numbered bytes, or halves of characters, put together."""
        if self.basic.byte:
            return piece.encode("utf-8", "surrogateescape").decode()
        return piece.encode("utf-16-le", "surrogatepass").decode("utf-16-le")

    def operand(self, tokens: list[tuple[str, Any]], at: int) -> tuple[Event, int]:
        """A literal, a name, a property or a call."""
        kind, value = tokens[at]
        if kind in ("env", "code", "string", "number"):
            return value, at + 1
        if (kind, value) == ("sign", "("):
            found, at = self.expression(tokens, at + 1)
            return found, at + 1
        if kind == "truth" or str(value).lower() in ("true", "false"):
            return ("number", int(str(value).lower() in (".t.", "true"))), at + 1
        found_access, after = self.access(tokens, at)
        if found_access is not None:
            return found_access, after
        assert kind == "name", tokens[at:]
        return ("name", plain(value)), at + 1

    def sql(self, line: str) -> Iterator[Event]:
        """The procedures for COM objects."""
        if found := re.match(r"DECLARE @\w+ nvarchar\(max\) = (.*)$", line):
            yield ("keep", self.expression(self.tokens(found[1]), 0)[0])
        found = re.match(
            r"EXEC sp_OA(Method|GetProperty|SetProperty) @(\w+), '(\w+)'(?:, (.*))?$", line
        )
        if found is None:
            return
        what, owner, name, rest = found.groups()
        arguments = self.split(rest or "")
        if what == "GetProperty":
            yield ("get", owner, name)
        elif what == "SetProperty":
            yield ("set", owner, name, arguments[0])
        else:
            yield ("call", owner, name, tuple(arguments[1:]))

    def split(self, source: str) -> list[Event]:
        """The arguments; ``@x OUT`` is one."""
        tokens = [t for t in self.tokens(source) if t != ("name", "OUT")]
        return list(self.arguments(tokens, 0)[0])

    def dataflex(self, line: str) -> Iterator[Event]:
        """Get, Set, Send and Move."""
        if found := re.match(r"Set pvComObject Of ho_(\w+) To", line):
            return
        if found := re.match(r"Move (.*) To \w+$", line):
            yield ("keep", self.expression(self.tokens(found[1]), 0)[0])
        found = re.match(r"(Get|Set|Send) Com(\w+) (?:Of|To) ho_(\w+)\s*(.*)$", line)
        if found is None:
            return
        verb, name, owner, rest = found.groups()
        tokens = self.tokens(rest)
        to = next(
            (n for n in range(len(tokens) - 1, -1, -1) if tokens[n] == ("name", "To")), len(tokens)
        )
        if verb == "Set":
            yield ("set", owner, name, self.expression(tokens, to + 1)[0])
            return
        values: list[Event] = []
        at = 0
        while at < to:
            value, at = self.operand(tokens, at)
            values.append(self.sum([value]) if value[0] == "text" else value)
        target = tokens[to + 1][1] if to + 1 < len(tokens) else ""
        if str(target).startswith("v_"):
            self.given.add(str(target)[2:])
        if is_property(name, values):
            yield ("get", owner, name)
        else:
            yield ("call", owner, name, tuple(values))


def plain(name: str) -> str:
    """A name without what the language puts before it."""
    return re.sub(r"^(?:[@$]|ho_|v_(?=[a-z]))", "", str(name))

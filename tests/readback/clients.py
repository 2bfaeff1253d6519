"""Every Chilkat client, and how its snippets are read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import msgspec
from tree_sitter_language_pack import SupportedLanguage, get_parser

from snippetgen.targets.chilkat.view import ChilkatView
from snippetgen.targets.client import load_clients
from tests.readback.basic import BASICS, BasicReader
from tests.readback.events import Event
from tests.readback.strings import (
    backslash,
    c_string,
    javascript,
    pascal,
    perl,
    powershell,
    python,
    tcl,
)
from tests.readback.trees import TreeReader


class Grammar(msgspec.Struct, frozen=True):
    """A tree-sitter grammar, and how strings of the language are decoded.

    ``before`` and ``after`` make a file of a fragment.
    """

    name: SupportedLanguage
    decode: Callable[[str], Event] = backslash
    before: str = ""
    after: str = ""


GRAMMARS: dict[str, Grammar] = {
    "c/chilkat": Grammar("c", c_string, "void f() {\n", "}\n"),
    "c/chilkat-unicode": Grammar("c", backslash, "void f() {\n", "}\n"),
    "cpp/chilkat": Grammar("cpp", c_string, "void f() {\n", "}\n"),
    "cpp/chilkat-unicode": Grammar("cpp", backslash, "void f() {\n", "}\n"),
    "csharp/chilkat": Grammar("csharp", backslash, "class A { void M() {\n", "} }\n"),
    "csharp/chilkat-dotnet-core": Grammar("csharp", backslash, "class A { void M() {\n", "} }\n"),
    "csharp/chilkat-mono": Grammar("csharp", backslash, "class A { void M() {\n", "} }\n"),
    "delphi/chilkat": Grammar("pascal", pascal, "procedure Run;\n"),
    "delphi/chilkat-activex": Grammar("pascal", pascal, "procedure Run;\n"),
    "java/chilkat": Grammar("java", backslash, "class A { void m() {\n", "} }\n"),
    "java/chilkat-android": Grammar("java", backslash, "class A { void m() {\n", "} }\n"),
    "javascript/chilkat": Grammar("javascript", javascript),
    "objc/chilkat": Grammar("objc", c_string, "void f() {\n", "}\n"),
    "perl/chilkat": Grammar("perl", perl),
    "php/chilkat": Grammar("php", backslash, "<?php\n"),
    "php/chilkat-activex": Grammar("php", backslash, "<?php\n"),
    "powershell/chilkat": Grammar("powershell", powershell),
    "python/chilkat2": Grammar("python", python),
    "python/ckpython": Grammar("python", python),
    "ruby/chilkat": Grammar("ruby"),
    "swift/chilkat": Grammar("swift"),
    "swift/chilkat-swift2": Grammar("swift"),
    "tcl/chilkat": Grammar("tcl", tcl),
}

# Go is read back by its compiler, and its calls run: see tests/golden/test_seed.py, tests/wire.
READ_ELSEWHERE = {"go/chilkat"}


@cache
def chilkat_clients() -> tuple[str, ...]:
    """Their names."""
    return tuple(n for n, c in load_clients().items() if c.view == "chilkat")


def read(client: str, text: str, view: ChilkatView, *, fragment: bool) -> Iterator[Event]:
    """The events of a snippet; raises AssertionError where it cannot be read."""
    objects = frozenset(n.name for n in view.names.values() if n.is_object)
    if client in BASICS:
        yield from BasicReader(BASICS[client], objects).events(text)
        return
    grammar = GRAMMARS[client]
    whole = f"{grammar.before}{text}{grammar.after}" if fragment else text
    if grammar.name == "powershell":
        whole = "".join(map(_masked, whole.splitlines(keepends=True)))
    root = get_parser(grammar.name).parse(whole.encode()).root_node
    reader = TreeReader(grammar.decode, objects)
    # The grammar of C does not know that va_arg takes a type.
    if root.has_error and "va_arg" not in text:
        raise AssertionError(f"not {grammar.name}: {_error(root)}")
    for event in reader.events(root):
        yield _unmasked(event)


# The grammar of PowerShell takes a number sign behind a blank for a comment, in a string too.
_MASK = "\ue023"


def _masked(line: str) -> str:
    return line if line.lstrip().startswith("#") else line.replace("#", _MASK)


def _unmasked(event: Event) -> Event:
    """``event`` with its number signs."""
    return tuple(
        (
            _unmasked(part)
            if isinstance(part, tuple)
            else part.replace(_MASK, "#") if isinstance(part, str) else part
        )
        for part in event
    )


def _error(node: object) -> str:
    pending = [node]
    while pending:
        current = pending.pop()
        if current.type == "ERROR" or current.is_missing:  # type: ignore[attr-defined]
            return f"{current.start_point} {current.text!r}"  # type: ignore[attr-defined]
        pending.extend(reversed(current.children))  # type: ignore[attr-defined]
    return "?"

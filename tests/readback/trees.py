"""Reads a snippet by the tree-sitter grammar of its language: the calls on Chilkat objects, in order.

A grammar names its nodes in its own way; what they mean here is said in the tables at the top.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from tests.readback.events import CLASSES, SPELT, Event, joined

if TYPE_CHECKING:
    from tree_sitter import Node

STRINGS = frozenset(
    """string_literal string encapsed_string interpolated_string_literal expandable_string_literal
    line_string_literal template_string literalString quoted_word concatenated_string""".split()
)
SUMS = frozenset(
    """binary_expression binary additive_expression additive_argument_expression exprBinary
    nil_coalescing_expression""".split()
)
CALLS = frozenset(
    """call_expression invocation_expression method_invocation call method_call_expression
    member_call_expression function_call_expression invokation_expression message_expression
    command exprCall new_expression object_creation_expression""".split()
)
MEMBERS = frozenset(
    """field_expression member_access_expression member_expression field_access attribute exprDot
    member_access navigation_expression""".split()
)
ASSIGNMENTS = frozenset({"assignment_expression", "assignment"})
ARGUMENTS = frozenset(
    """argument_list arguments exprArgs argument_expression_list call_suffix value_arguments
    list_expression word_list""".split()
)
NUMBERS = re.compile(r"-?\d+")
TRUTH = {
    word: ("number", n)
    for n, words in ((1, "true TRUE True YES $true"), (0, "false FALSE False NO $false"))
    for word in words.split()
}
ENVIRONMENT = re.compile(
    r"""^(?: (?:std::)?getenv\("(\w+)"\) | _wgetenv\(L"(\w+)"\) | System\.getenv\("(\w+)"\)
    | Environment\.GetEnvironmentVariable\("(\w+)"\) | process\.env\.(\w+) | ENV\.fetch\("(\w+)"\)
    | \$ENV\{(\w+)\} | \$env:(\w+) | os\.environ\["(\w+)"\] | GetEnvironmentVariable\('(\w+)'\)
    | NSProcessInfo\.processInfo\.environment\[@"(\w+)"\]
    | String(?:\(cString:\ |\.fromCString\()getenv\("(\w+)"\)\)!?
    | \$::env\((\w+)\) )$""",
    re.VERBOSE,
)
# Calls that only change the type of what they are given.
CASTS = frozenset(
    "PWideChar NSNumber numberWithInt c_str intValue integerValue std::string std::wstring".split()
)
SWIFT = {
    "update": "updateString", "append": "append", "fullRequest": "fullRequestString",
    "loadBodyFrom": "loadBodyFromString",
}  # fmt: skip


class TreeReader:
    """Reads the events of one snippet."""

    def __init__(self, decode: Callable[[str], Event], objects: frozenset[str]) -> None:
        """``decode`` reads a string literal; ``objects`` are the names of the library's objects."""
        self.decode = decode
        self.objects = objects

    def events(self, node: Node) -> Iterator[Event]:
        """What happens below ``node``, in the order of the source."""
        found = self.event(node)
        if found is not None:
            yield found
            return
        for child in node.children:
            yield from self.events(child)

    def event(self, node: Node) -> Event | None:
        """The event that ``node`` is, if it is one."""
        if node.type in ASSIGNMENTS:
            return self.assignment(node)
        if node.type == "delete_expression":
            return ("drop", text(node).split()[-1])
        if made := self.made(node):
            return made
        if node.type in CALLS or node.type in MEMBERS:
            return self.access(node)
        return None

    def made(self, node: Node) -> Event | None:
        """An object that is made, in one of the ways of the languages."""
        if node.type not in CALLS and node.type != "declaration":
            return None
        match = MADE.match(text(node))
        if match is None:
            return None
        name = next(group for group in match.groups() if group)
        return ("new", CLASSES[name.lower()])

    def assignment(self, node: Node) -> Event | None:
        """A property that is set."""
        left, right = ends(node)
        owner = self.access(left)
        if owner is None or owner[0] != "get":
            return None
        return ("set", owner[1], owner[2], self.value(right))

    def access(self, node: Node) -> Event | None:
        """A call or a property of one of our objects."""
        node = unwrapped(node)
        if node.type in MEMBERS:
            owner, name = self.member(node)
            if name == "ControlInterface":
                return ("name", owner)
            if name in CASTS:
                return self.access(ends(node)[0])
            if owner in self.objects and (found := spelt(name)):
                return ("get", owner, found)
            return None
        if node.type not in CALLS:
            return None
        called, name, arguments = self.called(node)
        if called is not None:
            return self.of(called, name, arguments)
        function = re.fullmatch(r"(?:delete_)?Ck([A-Za-z0-9]+?)W?(?:_(\w+))?", name)
        if function is None or not arguments:
            return None
        first, *rest = arguments
        name = "Dispose" if name.startswith("delete_") else function[2]
        return self.of(plain(first), name, rest)

    def of(self, owner: str, name: str, arguments: list[Node]) -> Event | None:
        """A method or property of an object by any of its spellings."""
        if owner not in self.objects:
            return None
        if name == "Dispose":
            return ("drop", owner)
        kind, found = accessor(name)
        if found is None:
            return None
        if kind == "put":
            return ("set", owner, found, self.value(arguments[0]))
        if kind == "get" or is_property(found, arguments):
            return ("get", owner, found)
        return ("call", owner, found, tuple(self.value(a) for a in arguments))

    def member(self, node: Node) -> tuple[str, str]:
        """The object and the name of ``a.b``."""
        first, last = ends(node)
        return plain(first), plain(last).lstrip(".")

    def called(self, node: Node) -> tuple[str | None, str, list[Node]]:
        """The object, if there is one, the name and the arguments of a call."""
        if node.type == "message_expression":
            return self.message(node)
        arguments, labels = arguments_of(node)
        named = node.child_by_field_name("method") or node.child_by_field_name("name")
        owner = next(
            (f for n in ("object", "receiver", "invocant") if (f := node.child_by_field_name(n))),
            None,
        )
        if owner is None and node.type == "invokation_expression":
            owner, named = node.named_children[:2]
        if owner is not None and named is not None:
            return plain(owner), plain(named), arguments
        function = unwrapped(node.child_by_field_name("function") or node.named_children[0])
        if function.type in MEMBERS:
            first, name = self.member(function)
            return first, name + labels, arguments
        return None, plain(function), arguments

    def message(self, node: Node) -> tuple[str | None, str, list[Node]]:
        """``[object Method:a label:b]``."""
        receiver = node.child_by_field_name("receiver")
        assert receiver is not None
        words = [n for n, c in enumerate(node.children) if node.field_name_for_child(n) == "method"]
        name = plain(node.children[words[0]])
        arguments = [
            c for n, c in enumerate(node.children)
            if c.is_named and n not in words and c != receiver
        ]  # fmt: skip
        return plain(receiver), name, arguments

    def value(self, node: Node) -> Event:
        """An argument."""
        node = unwrapped(node)
        source = text(node)
        if (known := self.constant(node, source)) is not None:
            return known
        if node.type in SUMS:
            return joined([v for n in ends(node) if (v := self.value(n)) != ("text", ("",))])
        for read in (self.bound_late, self.cast, self.access):
            if (inner := read(node)) is not None:
                return inner
        if re.fullmatch(r"[$*@&]?\w+", source):
            return ("name", plain(node))
        raise AssertionError(f"what is {node.type} {source!r}?")

    def constant(self, node: Node, source: str) -> Event | None:
        """A number, a boolean, a string or an environment variable."""
        if NUMBERS.fullmatch(source):
            return ("number", int(source))
        if found := ENVIRONMENT.match(source):
            return ("text", (("env", next(g for g in found.groups() if g)),))
        if node.type in STRINGS:
            return self.decode(source)
        return TRUTH.get(source)

    def bound_late(self, node: Node) -> Event | None:
        """The grammar of Swift reads ``a + f(x)`` as a call of ``a + f``."""
        if node.type != "call_expression":
            return None
        function = node.named_children[0]
        if function.type in MEMBERS:
            function = ends(function)[0]
        if function.type not in SUMS:
            return None
        first, last = ends(function)
        source = text(node).encode()[last.start_byte - node.start_byte :].decode()
        found = ENVIRONMENT.match(source)
        assert found is not None, text(node)
        variable = ("text", (("env", next(g for g in found.groups() if g)),))
        return joined([self.value(first), variable])

    def cast(self, node: Node) -> Event | None:
        """What stands inside a call that only changes its type, or joins texts."""
        if node.type not in CALLS:
            return None
        source = text(node)
        if source in ("std::string()", "std::wstring()"):
            return ("text", ())
        if node.type == "message_expression" and source.startswith("[@["):
            receiver = node.child_by_field_name("receiver")
            assert receiver is not None
            return joined(self.value(child) for child in receiver.named_children)
        owner, name, arguments = self.called(node)
        if name == "joined":
            return joined(self.value(a) for a in arguments if text(a) != "NULL")
        if name not in CASTS:
            return None
        if arguments:
            return self.value(arguments[0])
        if (receiver := node.child_by_field_name("receiver")) is not None:
            return self.value(receiver)
        function = node.child_by_field_name("function")
        assert function is not None, owner
        return self.value(function if function.type not in MEMBERS else function.named_children[0])


_NEW = r"[A-Za-z]\w*"
MADE = re.compile(
    rf"""^(?: HCk\w+\ \w+\ =\ Ck({_NEW}?)W?_Create\(\) | Ck({_NEW}?)W?_Create\(\)
    | Ck({_NEW}?)W?\ \w+;$ | new\ Ck({_NEW})\(\)$ | new\ (?:Chilkat|chilkat)\.({_NEW})\(\)$
    | Chilkat::Ck({_NEW})\.new$ | chilkat::Ck({_NEW})->new\(\)$ | New-Object\ Chilkat\.({_NEW})$
    | Cko({_NEW})\(\)$ | \[\[Cko({_NEW})\ alloc\]\ init\]$ | new_Ck({_NEW})$
    | new\ COM\("Chilkat\.({_NEW})",\ null,\ CP_UTF8\)$ | TChilkat({_NEW})\.Create\(nil\)$
    | chilkat2\.({_NEW})\(\)$ | chilkat\.Ck({_NEW})\(\)$ )""",
    re.VERBOSE,
)


def text(node: Node) -> str:
    """The source of ``node``."""
    assert node.text is not None
    return node.text.decode()


def plain(node: Node) -> str:
    """A name without signs that belong to the language."""
    return text(unwrapped(node)).lstrip("$*&@").rstrip("!")


def ends(node: Node) -> tuple[Node, Node]:
    """The first and the last part of ``node`` that count."""
    for pair in (("left", "right"), ("lhs", "rhs"), ("target", "result"), ("value", "if_nil")):
        first, last = map(node.child_by_field_name, pair)
        if first is not None and last is not None:
            return first, last
    parts = [c for c in node.named_children if c.type != "assignement_operator"]
    return parts[0], parts[-1]


def unwrapped(node: Node) -> Node:
    """``node`` without the nodes that only hold one other."""
    whole = STRINGS | CALLS | MEMBERS
    while node.type not in whole and node.type != "command_substitution":
        parts = [c for c in node.named_children if c.type not in ("value_argument_label", "bang")]
        if NUMBERS.fullmatch(text(node)):
            return node
        if len(parts) != 1 or len(node.named_children) == len(node.children) == 0:
            return node
        if node.type in ("variable_name", "scalar", "variable", "variable_substitution"):
            return node
        node = parts[0]
    if node.type == "command_substitution":
        return unwrapped(node.named_children[0])
    return node


def arguments_of(node: Node) -> tuple[list[Node], str]:
    """The arguments of a call, and for Swift the label of the first as the end of its name."""
    labels = ""
    held = node.child_by_field_name("arguments") or node.child_by_field_name("args")
    held = held or next((c for c in node.named_children if c.type in ARGUMENTS), None)
    if held is None:
        return [], ""
    while len(held.named_children) == 1 and held.named_children[0].type in ARGUMENTS:
        held = held.named_children[0]
    if held.type not in ARGUMENTS:
        return [held], ""
    given = list(held.named_children)
    if given and (label := given[0].child_by_field_name("name")) is not None:
        labels = text(label)[0].upper() + text(label)[1:]
    return given, labels


def accessor(name: str) -> tuple[str, str | None]:
    """How a member is spelt: ``get_X``, ``put_X``, ``getX``, ``putX``, or by itself."""
    if found := spelt(name):
        return "", found
    match = re.match(r"(get_|put_|get|put|_)(\w+)$", name)
    if match and (found := spelt(match[2])):
        return match[1].strip("_"), found
    return "", None


def spelt(name: str) -> str | None:
    """The name of the table for a spelling of it."""
    return SPELT.get(SWIFT.get(name, name).lower())


def is_property(name: str, arguments: list[Any]) -> bool:
    """Whether ``name`` without arguments is a property, which the C++ classes give by a call."""
    from snippetgen.targets.chilkat.signatures import classes

    return not arguments and any(name in found.properties for found in classes().values())

"""What a snippet does, apart from what it says: its syntax tree without literals and comments.

Two snippets for the same request with other words in it must have the same structure.  A part
that holds nothing but literals and variables of the environment is no structure: how a value is
cut into pieces and joined again is the literal module's affair.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tree_sitter import Node, Parser
from tree_sitter_language_pack import get_parser


class Syntax(NamedTuple):
    """How the trees of one language are read; node types as its tree-sitter grammar names them.

    ``literals`` hold text and perhaps data; ``wholes`` are data when all in them is.  ``variable``
    matches the source of an environment variable, and what a literal needs besides.  ``wrappers`` are methods that turn data into
    data.  ``calls`` gives the field that names what a call calls, by node type; ``same`` are types of which the words decide.
    """

    grammar: str
    literals: str
    wholes: str
    variable: str
    calls: dict[str, str]
    wrappers: str = "-"
    comments: str = "comment"
    same: tuple[tuple[str, str], ...] = ()


SYNTAXES = {
    "go": Syntax(
        "go",
        literals="interpreted_string_literal raw_string_literal int_literal true false nil "
        "interpreted_string_literal_content raw_string_literal_content escape_sequence",
        wholes="binary_expression expression_list literal_element",
        variable=r'os\.Getenv\("[A-Z_][A-Z0-9_]*"\)',
        calls={"call_expression": "function"},
    ),
    "javascript": Syntax(
        "javascript",
        literals="string string_fragment escape_sequence template_string template_substitution number "
        "true false null property_identifier",
        wholes="object array pair binary_expression parenthesized_expression arguments "
        "variable_declarator lexical_declaration",
        variable=r"process\.env\.[A-Z_][A-Z0-9_]*|process\.env\[\"[A-Z_][A-Z0-9_]*\"\]|url",
        calls={"call_expression": "function", "new_expression": "constructor"},
        same=(("subscript_expression", "member_expression"),),
    ),
    "python": Syntax(
        "python",
        literals="string string_start string_content string_end escape_sequence escape_interpolation "
        "interpolation integer float true false none",
        wholes="concatenated_string list dictionary pair tuple parenthesized_expression unary_operator "
        "keyword_argument binary_operator argument_list assignment expression_statement",
        variable=r"""os\.environ\[\s*(["'])[A-Z_][A-Z0-9_]*\1\s*\]|payload|import os""",
        calls={"call": "function"},
        wrappers="encode|replace",
    ),
}  # fmt: skip
"""By language; that of shells is in shell_structure.py."""


class Structure(NamedTuple):
    """The tree without data, what is called in it, in order, and what cannot be parsed."""

    tree: str
    calls: tuple[str, ...]
    errors: tuple[str, ...]


@cache
def _parser(grammar: str) -> Parser:
    return get_parser(grammar)  # type: ignore[arg-type]


def tree_structure(text: str, language: str) -> Structure:
    """The structure of a snippet in one of SYNTAXES."""
    reader = _Reader(SYNTAXES[language])
    root = _parser(reader.syntax.grammar).parse(text.encode()).root_node
    errors = tuple(_errors(root)) if root.has_error else ()
    return Structure(reader.shape(root), tuple(reader.called(root)), errors)


def _errors(node: Node) -> Iterator[str]:
    """The source of each part that the grammar does not know."""
    if node.is_error or node.is_missing:
        yield f"line {node.start_point.row + 1}: {(node.text or b'')[:80]!r}"
    for child in node.children:
        if child.has_error or child.is_missing:
            yield from _errors(child)


class _Reader:
    """Walks a tree of one language."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.literals = frozenset(syntax.literals.split())
        self.wholes = frozenset(syntax.wholes.split())
        self.comments = frozenset(syntax.comments.split())
        self.same = dict(syntax.same)
        self.variable = re.compile(syntax.variable.encode())
        self.wrapped = re.compile(rb"\.(?:%s)\Z" % syntax.wrappers.encode())

    def shape(self, node: Node) -> str:
        """The types of all nodes that are no data, nested."""
        inner = "".join(
            self.shape(child)
            for child in node.named_children
            if child.type not in self.comments and not self.is_data(child)
        )
        return f"({self.same.get(node.type, node.type)}{inner})"

    def is_data(self, node: Node) -> bool:
        """Whether ``node`` is a value and nothing else."""
        if self.variable.fullmatch(node.text or b""):
            return True
        inner = node.named_children
        if node.type in self.syntax.calls and self.is_wrapper(node):
            return True
        if node.type == "keyword_argument":
            inner = inner[1:]
        known = node.type in self.literals or (node.type in self.wholes and inner)
        return bool(known) and all(
            self.is_data(child) for child in inner if child.type not in self.comments
        )

    def name_of(self, function: Node | None) -> str:
        """What is called; a method of what a call gave is named without that call."""
        if function is None or not function.text:
            return "?"
        owner = function.named_children[0] if function.named_children else None
        if owner is not None and owner.type in self.syntax.calls:
            return f"(){function.text[len(owner.text or b'') :].decode()}"
        return function.text.decode()

    def is_wrapper(self, node: Node) -> bool:
        """Whether ``node`` calls one of the methods that only turn data into data."""
        function = node.child_by_field_name(self.syntax.calls[node.type])
        if function is None or not self.wrapped.search(function.text or b""):
            return False
        arguments = node.child_by_field_name("arguments")
        values = [function.named_children[0], *(arguments.named_children if arguments else ())]
        return all(self.is_data(value) for value in values)

    def called(self, node: Node) -> Iterator[str]:
        """What is called, outside of data too: an injected call hides anywhere."""
        if node.type in self.syntax.calls and not self.is_wrapper(node):
            function = node.child_by_field_name(self.syntax.calls[node.type])
            if not self.variable.fullmatch(node.text or b""):
                yield self.name_of(function)
        for child in node.named_children:
            yield from self.called(child)

"""The tag ``{% region "request" %}``: what stands in it lies between comments, where a run wants that.

Source: https://jinja.palletsprojects.com/en/stable/extensions/
"""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from snippetgen.targets.regions import begin, end


class RegionTag(Extension):
    """Prints its body, with a comment of the language before and after it when ``regions`` is true."""

    tags = {"region"}  # noqa: RUF012 - as jinja2 declares it

    def parse(self, parser: Parser) -> nodes.Node:
        """From the tag to the end tag; without marks the body stands there as it is."""
        line = next(parser.stream).lineno
        name = parser.parse_expression()
        body = parser.parse_statements(("name:endregion",), drop_needle=True)
        block = nodes.CallBlock(self.call_method("marked", [name]), [], [], body).set_lineno(line)
        wanted = nodes.Name("regions", "load")
        return nodes.If(wanted, [block], [], [nodes.Scope(body)]).set_lineno(line)

    def marked(self, name: str, caller: Callable[[], str]) -> str:
        """The body; the comments are as deep as its first line, and empty lines stay outside."""
        text = caller()
        inner = text.strip("\n")
        if not inner:
            return text
        before, _, after = text.partition(inner)
        margin = inner[: len(inner) - len(inner.lstrip())]
        comment = self.environment.filters["comment"]
        lines = (margin + comment(begin(name)), inner, margin + comment(end(name)))
        return f"{before}{chr(10).join(lines)}{after}"

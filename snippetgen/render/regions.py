"""The tag ``{% region "request" %}``: what stands in it lies between comments, where a run wants that.

Source: https://jinja.palletsprojects.com/en/stable/extensions/
"""

from __future__ import annotations

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser


class RegionTag(Extension):
    """Prints its body, behind the filter of that name when ``regions`` is true."""

    tags = {"region"}  # noqa: RUF012 - as jinja2 declares it

    def parse(self, parser: Parser) -> nodes.Node:
        """From the tag to the end tag; without marks the body stands there as it is."""
        line = next(parser.stream).lineno
        name = parser.parse_expression()
        body = parser.parse_statements(("name:endregion",), drop_needle=True)
        block = nodes.FilterBlock(body, nodes.Filter(None, "region", [name], [], None, None))
        wanted = nodes.Name("regions", "load")
        return nodes.If(wanted, [block.set_lineno(line)], [], [nodes.Scope(body)]).set_lineno(line)

"""YAML files with every scalar kept as the text that was typed.

Source: https://yaml.org/spec/1.2.2/#failsafe-schema
"""

from __future__ import annotations

import re

import yaml

from snippetgen.postman.source import Decoded, Source, decode_text
from snippetgen.problems import Code, Problem, Where

MAX_LEVELS = 100
"""Collections inside each other; a request file has less than ten."""

MAX_REPEATED = 5_000_000
"""Characters that aliases may stand for."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_HINT = "Quote values that begin with {{, and look at the indentation."


# The loader in C is faster, but it crashes on input that is nested deeply.
class _TextLoader(yaml.BaseLoader):
    """Makes strings, lists and dictionaries only; lone surrogates become U+FFFD."""

    def construct_scalar(self, node: yaml.ScalarNode) -> str:
        """The text of ``node``."""
        return _SURROGATE.sub("\ufffd", str(super().construct_scalar(node)))


def decode_yaml(source: Source, pointer: str = "") -> Decoded | Problem:
    """The value of ``source``; ``pointer`` locates the file inside its collection.  Never raises."""
    text = decode_text(source)
    if isinstance(text, Problem):
        return text
    where = Where(source.label, pointer)
    try:
        if excess := _excess(text):
            return Problem.of(Code.TOO_DEEP, where, excess)
        return Decoded(yaml.load(text, _TextLoader))  # noqa: S506 - it makes no objects
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        assert mark is not None  # reader, scanner, parser and composer all give one
        where = Where(source.label, pointer, line=mark.line + 1, column=mark.column + 1)
        message = f"not valid YAML: {error.problem or error.context}"
    except yaml.YAMLError as error:
        message = f"not valid YAML: {str(error).splitlines()[0]}"
    except ValueError as error:
        message = f"not valid YAML: {error}"
    return Problem.of(Code.NOT_JSON, where, message, hint=_HINT)


def _excess(text: str) -> str | None:
    """Why ``text`` is more than a loader should be given; None when it is not.

    The loader recurses, and what an alias repeats would be walked as often as it stands there.
    """
    weights: dict[str, int] = {}
    open_: list[tuple[str | None, int]] = [(None, 0)]
    for event in yaml.parse(text, _TextLoader):
        weight = 0
        if isinstance(event, yaml.CollectionStartEvent):
            open_.append((event.anchor, 1))
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, weight = open_.pop()
            weights[anchor or ""] = weight
        elif isinstance(event, yaml.ScalarEvent):
            weight = 1 + len(event.value)
            weights[event.anchor or ""] = weight
        elif isinstance(event, yaml.AliasEvent):
            weight = weights.get(event.anchor or "", 0)
        if weight:
            open_[-1] = (open_[-1][0], open_[-1][1] + weight)
        if len(open_) > MAX_LEVELS + 1:
            return "the YAML is nested too deeply"
        if open_[-1][1] > len(text) + MAX_REPEATED:
            return "the aliases of the YAML repeat too much"
    return None

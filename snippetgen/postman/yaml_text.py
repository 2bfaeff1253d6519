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
        if _is_too_deep(text):
            return Problem.of(Code.TOO_DEEP, where, "the YAML is nested too deeply")
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


def _is_too_deep(text: str) -> bool:
    """Whether collections stand too deeply inside each other for a loader that recurses."""
    depth = 0
    for event in yaml.parse(text, _TextLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_LEVELS:
            return True
    return False

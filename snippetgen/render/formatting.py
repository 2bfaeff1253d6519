"""Formatters of generated code, through their API."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from snippetgen.errors import FormatError

# The oldest Python that generated code should run on; black keeps to its syntax.
_TARGET = "PY39"


@lru_cache(maxsize=4096)
def format_text(formatter: Literal["black"] | None, text: str) -> str:
    """``text`` in the layout of ``formatter``; raises FormatError with the text it refused."""
    if formatter is None:
        return text
    import black  # it costs more than all else; only Python snippets pay
    from black.mode import TargetVersion
    from black.parsing import InvalidInput
    from black.report import NothingChanged

    mode = black.Mode(target_versions={TargetVersion[_TARGET]})
    try:
        return black.format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text
    except (InvalidInput, AssertionError, RecursionError) as error:
        raise FormatError(f"black: {error}", text) from error

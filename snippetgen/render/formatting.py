"""Formatters of generated code, through their API."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from snippetgen.errors import FormatError
from snippetgen.phases import phase

# The oldest Python that generated code should run on; black keeps to its syntax.
_TARGET = "PY39"


@phase("format")
def format_text(formatter: Literal["black"] | None, text: str) -> str:
    """``text`` in the layout of ``formatter``; raises FormatError with the text it refused.

    Black is asked only where its answer is not known without it.
    """
    if formatter is None:
        return text
    from snippetgen.render.python_layout import laid_out  # its patterns take long to compile

    known = laid_out(text)
    return _by_black(text) if known is None else known


@lru_cache(maxsize=4096)
def _by_black(text: str) -> str:
    import black  # it costs more than all else
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

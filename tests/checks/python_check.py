"""Python: it compiles without a warning, and black has nothing left to do."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

from tests.checks.folders import Errors, Texts

_OLDEST = (3, 9)
# The same as the renderer's, written again on purpose: a silent change there must show here.
_MODE = black.Mode(target_versions={TargetVersion.PY39})


def check_python(texts: Texts, *, jobs: int = 1) -> Errors:
    """The errors of each Python text that has any."""
    if jobs == 1:
        return _by_name(texts, map(errors_of, texts.values()))
    with ProcessPoolExecutor(jobs) as pool:
        return _by_name(texts, pool.map(errors_of, texts.values(), chunksize=32))


def _by_name(texts: Texts, found: Iterable[list[str]]) -> Errors:
    return {name: errors for name, errors in zip(texts, found, strict=True) if errors}


def errors_of(text: str) -> list[str]:
    """What is wrong with one text."""
    return [*_compile_errors(text), *_layout_errors(text)]


def _compile_errors(text: str) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            ast.parse(text, feature_version=_OLDEST)
            compile(text, "snippet.py", "exec", flags=_flags(text), dont_inherit=True)
        except (SyntaxError, ValueError, Warning) as error:
            return [f"{type(error).__name__}: {error}"]
    return []


def _flags(text: str) -> int:
    """A fragment, which imports nothing, may await as notebooks and ``python -m asyncio`` do."""
    is_program = any(line.startswith("import ") for line in text.splitlines())
    return 0 if is_program else ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


def _layout_errors(text: str) -> list[str]:
    try:
        again = black.format_str(text, mode=_MODE)
    except (InvalidInput, RecursionError) as error:
        return [f"black: {error}"]
    if again == text:
        return []
    changed = next(
        (
            old
            for old, new in zip(text.splitlines(), again.splitlines(), strict=False)
            if old != new
        ),
        "the end of the file",
    )
    return [f"black would change: {changed}"]

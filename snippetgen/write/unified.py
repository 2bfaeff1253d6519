"""A difference as a unified diff, for people and for ``git apply``."""

from __future__ import annotations

import difflib
import io
from collections.abc import Iterator
from pathlib import Path

from snippetgen.write.difference import Difference


def unified_diff(difference: Difference, folder: Path) -> Iterator[str]:
    """The lines of a unified diff in git's style; the manifest only when nothing else differs."""
    for change in difference.changes or difference.all_changes:
        label = (folder / change.path).as_posix().lstrip("/")
        lines = difflib.unified_diff(
            _lines(change.old),
            _lines(change.new),
            "/dev/null" if change.old is None else f"a/{label}",
            "/dev/null" if change.new is None else f"b/{label}",
        )
        for line in lines:
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(content: bytes | None) -> list[str]:
    return list(io.StringIO((content or b"").decode("utf-8", "replace"), newline="\n"))

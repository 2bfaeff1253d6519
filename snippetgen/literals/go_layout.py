"""Lines of Go where gofmt wants them: https://pkg.go.dev/cmd/gofmt."""

from __future__ import annotations

from itertools import groupby

from snippetgen.patterns import later

CELL = "\v"
"""Stands between the cells of a line that are to be aligned with those of its neighbours."""

# A line feed outside of literals and comments, before a line that is not empty.
_TOKEN = later(r'`[^`]*`|"(?:\\.|[^"\\\n])*"|//[^\n]*|\n(?=[^\n])')


def indented(code: str) -> str:
    """``code`` one level deeper; what stands in back quotes stays where it is."""
    if "`" in code:
        return "\t" + _TOKEN.sub(lambda found: "\n\t" if found[0] == "\n" else found[0], code)
    found = "\t" + code.replace("\n", "\n\t")
    while "\n\t\n" in found:
        found = found.replace("\n\t\n", "\n\n")
    return found[:-1] if code.endswith("\n") else found


def aligned(code: str) -> str:
    """``code`` with its cells padded; a field of several lines ends a run of neighbours."""
    run = 0
    numbered = []
    for line in code.split("\n"):
        cells = line.split(CELL)
        run += line.startswith("}") or len(cells) == 1
        numbered.append((run, cells))
        run += line.startswith("}")
    found: list[str] = []
    for _, rows in groupby(numbered, key=lambda row: row[0]):
        found += _padded([cells for _, cells in rows])
    return "\n".join(found)


def _padded(rows: list[list[str]]) -> list[str]:
    """``rows`` with each cell but the last of its row as wide as the widest of its column."""
    columns = max(len(cells) for cells in rows)
    widths = [
        max((len(cells[n]) for cells in rows if len(cells) > n + 1), default=0)
        for n in range(columns)
    ]
    return [
        " ".join([*(f"{cell:{widths[n]}}" for n, cell in enumerate(cells[:-1])), cells[-1]])
        for cells in rows
    ]

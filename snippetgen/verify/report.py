"""Verdicts, one for each snippet, and how they are counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

import msgspec

from snippetgen.verify.finding import Difference

# ``limited``: a problem says that this client cannot send the request, or a part of it.
# ``unproven``: a problem says that the request itself lacks something, a file or its signature.
Verdict: TypeAlias = Literal[
    "exact", "equivalent", "limited", "unproven", "different", "failed", "not run"
]
VERDICTS: tuple[Verdict, ...] = (
    "exact", "equivalent", "limited", "unproven", "different", "failed", "not run",
)  # fmt: skip
VERSION = 2
RIGHT: frozenset[Verdict] = frozenset({"exact", "equivalent"})
WRONG: frozenset[Verdict] = frozenset({"different", "failed"})


class Record(msgspec.Struct, frozen=True):
    """The verdict on one snippet; ``reason`` says how it is equivalent, or why it is not right.

    ``fingerprint`` is the hash of what was proved right, empty for all else.
    """

    client: str
    collection: str
    pointer: str
    item: tuple[str, ...]
    verdict: Verdict
    reason: str = ""
    differences: tuple[Difference, ...] = ()
    fingerprint: str = ""

    @property
    def place(self) -> str:
        """The item as people know it."""
        return " > ".join(self.item) or self.pointer

    @property
    def story(self) -> list[str]:
        """What is wrong, in lines."""
        lines = self.reason.splitlines()
        for found in self.differences:
            lines.append(f"{found.field}:")
            lines.append(f"  expected {_shown(found.expected)}")
            lines.append(f"  got      {_shown(found.got)}")
        return lines


def _shown(value: str | None) -> str:
    """``value`` on one line."""
    if value is None:
        return "nothing"
    return value.replace("\r", "\\r").replace("\n", "\\n") or "(empty)"


class Verified(msgspec.Struct, frozen=True):
    """All records of a run, in document order, client by client."""

    records: tuple[Record, ...]

    def counts(self) -> dict[str, Counter[Verdict]]:
        """How often each verdict was given, for each client."""
        found: dict[str, Counter[Verdict]] = {}
        for record in self.records:
            found.setdefault(record.client, Counter())[record.verdict] += 1
        return found

    def findings(self, required: Iterable[str] = ()) -> tuple[Record, ...]:
        """The records that make a run fail: what is wrong, and what a required client did not run."""
        wanted = set(required)
        return tuple(
            record
            for record in self.records
            if record.verdict in WRONG or (record.verdict == "not run" and record.client in wanted)
        )


def table(verified: Verified) -> list[str]:
    """One line for each client, the verdicts in columns."""
    rows = [["client", *VERDICTS]]
    for client, numbers in verified.counts().items():
        rows.append([client, *(str(numbers[verdict]) for verdict in VERDICTS)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [_line(row, widths) for row in rows]


def ways(verified: Verified) -> list[str]:
    """In which other words equivalent snippets send the same, a line for each client."""
    found: dict[str, Counter[str]] = {}
    for record in verified.records:
        if record.verdict == "equivalent":
            found.setdefault(record.client, Counter()).update(record.reason.split(", "))
    return [
        f"{client} is equivalent by "
        + ", ".join(f"{way} ({number})" for way, number in numbers.most_common())
        for client, numbers in found.items()
    ]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return "  ".join(cells)

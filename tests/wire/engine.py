"""The Python snippets of all recordings on the vendor's engine: ``nox -s chilkat``.

Run by itself, for the engine is commercial: what is wrong is printed, then the figures; the exit
code says whether all is well.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator

from snippetgen.verify.report import VERDICTS, WRONG, Record
from tests.wire.runners import STEMS, exchange_differs, recorded, subjects_in

CLIENT = "python/chilkat2"
# So many of the requests may be beyond the engine, each with a problem that says why.
MAY_LACK = 0.04


def wrong() -> Iterator[Record]:
    """The snippets that do not send what was recorded, although the exchange says it."""
    for stem in STEMS:
        theirs = {s.where.pointer for s in subjects_in(stem, CLIENT) if exchange_differs(s)}
        for record in recorded(CLIENT)[stem]:
            if record.verdict in WRONG and record.pointer not in theirs:
                yield record


def main() -> int:
    """Run them all."""
    found = list(wrong())
    for record in found:
        print(record.verdict, record.pointer, record.place, *record.story, sep="\n    ")
    numbers = Counter(r.verdict for records in recorded(CLIENT).values() for r in records)
    print(CLIENT, ", ".join(f"{numbers[verdict]} {verdict}" for verdict in VERDICTS))
    return int(bool(found) or numbers["limited"] > MAY_LACK * numbers.total())


if __name__ == "__main__":
    sys.exit(main())

"""How fast ``snippetgen verify`` proves the snippets of the published collections: ``nox -s speed``.

Writes ``proof.json``, from which a table of the documentation is made.  The seconds of processor
tell more than those of the clock where the machine has other work too.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from snippetgen.targets.client import load_clients
from snippetgen.verify.report import RIGHT
from snippetgen.verify.runners import CHILKAT_FOLDER, MODULES_FOLDER, runner_of
from tests.checks.javascript_check import MODULES
from tests.corpus.test_wire import proved
from tests.wire.runners import STANDIN

FIGURES = Path(__file__).with_name("proof.json")


def processor_seconds() -> float:
    """Those of this process and of the children that ended."""
    found = os.times()
    return found.user + found.system + found.children_user + found.children_system


def main(clients: list[str]) -> None:
    """Measure ``clients``, or all; the figures of others are kept."""
    old = json.loads(FIGURES.read_text("utf-8"))["rows"] if clients else []
    os.environ.setdefault(CHILKAT_FOLDER, str(STANDIN))
    os.environ.setdefault(MODULES_FOLDER, str(MODULES))
    rows = [row for row in old if row["client"] not in clients]
    for client in clients or load_clients():
        if reason := runner_of(client).available():
            raise SystemExit(f"{client}: {reason}")
        clock, processor = time.perf_counter(), processor_seconds()
        records = list(proved(client))
        row = {
            "client": client,
            "snippets": len(records),
            "right": sum(record.verdict in RIGHT for record in records),
            "seconds": round(time.perf_counter() - clock, 1),
            "processor": round(processor_seconds() - processor, 1),
        }
        print(row, flush=True)
        rows.append(row)
    document = {"cores": os.cpu_count(), "rows": sorted(rows, key=lambda row: str(row["client"]))}
    FIGURES.write_text(json.dumps(document, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

"""Run the Go snippets of all recorded requests on the real engine: ``nox -s chilkat``.

Each is compared with what Postman's runtime was recorded to send, as the tests do on the stand-in.
Exits with 1 when one differs or fails that should not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from snippetgen.verify.report import VERDICTS, WRONG
from snippetgen.verify.runners import CHILKAT_FOLDER
from tests.standin.bridge.module import HERE, make_module
from tests.wire.runners import exchange_differs, recorded, subjects_in

CLIENT = "go/chilkat"


def main() -> int:
    """Start the engine, make its Go module, and prove."""
    with tempfile.TemporaryDirectory(prefix="chilkat-") as folder:
        address = Path(folder) / "engine"
        make_module(Path(folder) / "chilkat", address)
        os.environ[CHILKAT_FOLDER] = str(Path(folder) / "chilkat")
        engine = subprocess.Popen(
            [sys.executable, str(HERE / "engine.py"), str(address)],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert engine.stdout is not None
            version = engine.stdout.readline().strip()
            if not version:
                return engine.wait() or 1
            print(f"Chilkat {version}")
            return report()
        finally:
            engine.kill()
            engine.wait()


def report() -> int:
    """Prove and print; the number of what is wrong decides."""
    numbers: Counter[str] = Counter()
    wrong = 0
    for stem, records in recorded(CLIENT).items():
        theirs = {s.where.pointer for s in subjects_in(stem, CLIENT) if exchange_differs(s)}
        for record in records:
            known = record.pointer in theirs
            numbers[record.verdict if not known else "not the exchange"] += 1
            if record.verdict in WRONG and not known:
                wrong += 1
                print(f"{record.verdict} {stem}{record.pointer} {record.place}")
                print("\n".join(f"    {line}" for line in record.story))
    columns = (*VERDICTS, "not the exchange")
    print(", ".join(f"{numbers[name]} {name}" for name in columns if numbers[name]))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

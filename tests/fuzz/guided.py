"""Fuzzing that goes after code not yet reached, by atheris (libFuzzer).

    python -m tests.fuzz.guided FOLDER [-max_total_time=SECONDS] [OPTION OF LIBFUZZER]...

FOLDER holds what is interesting, from one run to the next; it begins with our valid bases.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["snippetgen"]):
    from tests.fuzz.bases import Kind, bases
    from tests.fuzz.examine import examine


def one(data: bytes) -> None:
    """The bytes as a collection, or behind a byte 255 as an environment."""
    is_environment = data.startswith(b"\xff")
    kind: Kind = "environment" if is_environment else "collection"
    examine(kind, data.removeprefix(b"\xff") if is_environment else data, Random(len(data)))


def main() -> None:
    """Fill FOLDER, and fuzz."""
    corpus = Path(sys.argv[1])
    corpus.mkdir(parents=True, exist_ok=True)
    for base in bases():
        if base.kind != "v3":
            mark = b"\xff" if base.kind == "environment" else b""
            (corpus / f"base-{base.name}").write_bytes(mark + json.dumps(base.value).encode())
    atheris.Setup(
        [sys.argv[0], str(corpus), "-timeout=10", "-rss_limit_mb=2048", *sys.argv[2:]], one
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()

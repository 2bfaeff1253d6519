"""Does black leave every Python file alone that we write?  ``nox -s layout`` asks it, file by file.

python -m bench.layout [REQUESTS [SEEDS]]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from bench.bench_collection import a_collection
from tests.checks.python_check import check_python

CLIENTS = ("python/requests", "python/httpx", "python/httpx-async", "python/chilkat2")
FORMS = ("program", "fragment")
_AT_ONCE = 5_000


def rendered(source: Path, form: str, output: Path) -> Iterator[Path]:
    """Every Python file that ``source`` gives in one form."""
    ours = str(Path(sys.executable).with_name("snippetgen"))
    clients = [word for client in CLIENTS for word in ("-t", client)]
    command = [ours, "generate", str(source), "-q", "--no-cache", "--form", form]
    subprocess.run([*command, *clients, "-o", str(output)], check=True)
    return output.rglob("*.py")


def main(requests: int, seeds: int) -> int:
    """Look at ``requests`` of each of ``seeds`` collections; gives the exit code."""
    wrong = 0
    for seed in range(1, seeds + 1):
        for form in FORMS:
            with tempfile.TemporaryDirectory() as name:
                source = Path(name) / "collection.json"
                source.write_text(a_collection(requests, seed), "utf-8")
                paths = rendered(source, form, Path(name) / "output")
                files = 0
                while some := {
                    str(path): path.read_text("utf-8") for path in islice(paths, _AT_ONCE)
                }:
                    files += len(some)
                    errors = check_python(some, jobs=2)
                    wrong += len(errors)
                    for path, lines in errors.items():
                        print(f"{path}: {'; '.join(lines)[:2000]}")
            print(f"seed {seed}, {form}: {files} files, {wrong} wrong by now", flush=True)
    return int(wrong > 0)


if __name__ == "__main__":
    given = [*map(int, sys.argv[1:]), *(2_500, 4)[len(sys.argv) - 1 :]]
    sys.exit(main(*given))

"""The memory that a large collection takes: fails when it is more than is promised.

python bench/memory.py [MEGABYTES]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench_collection import a_collection
from measuring import measured

MOST = 1500
"""MB for a collection of 100 MB, and so in proportion for a larger one."""


def main(megabytes: int) -> int:
    """Render a collection of that size for one client; gives the exit code."""
    each = len(a_collection(1000)) / 1000
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "large.json"
        source.write_text(a_collection(int(megabytes * 1e6 / each) + 1), "utf-8")
        size = source.stat().st_size
        command = [str(Path(sys.executable).with_name("snippetgen")), "generate", str(source)]
        found = measured([*command, "-o", str(Path(name) / "out"), "-t", "shell/curl", "-q"])
    most = MOST * max(1.0, megabytes / 100)
    print(
        f"{size / 1e6:.0f} MB of collection: {found.peak:.0f} MB of memory, {found.cpu:.0f} s of processor"
    )
    return int(found.peak > most)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))

"""Whatever ends a run, every file is whole, nobody's own is touched, and the next run repairs.

Real processes, ended by real signals at their system calls, on a disk that is really full.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from tests.faults.scenario import EDITED, IN_THE_WAY, NOTE, Scenario, untrue
from tests.runtimes import lack, require

ROOT = Path(__file__).parents[2]


def told_by(command: list[str], folder: Path, *arguments: str) -> dict[str, Any]:
    """What a program of this folder printed."""
    done = subprocess.run(
        [*command, str(folder), *arguments], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if "lack" in told:
        lack(f"no process may be traced here: {told['lack']}")
    return told


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="system calls are traced as Linux does it")
@pytest.mark.parametrize(("how", "step", "least"), [
    ("SIGKILL", 1, 500),
    ("SIGINT", 5, 90),
    ("meet", 10, 50),
])  # fmt: skip
def test_a_disturbed_run(how: str, step: int, least: int, tmp_path: Path) -> None:
    """Killed, interrupted, or met by another run, at any system call of its writing."""
    told = told_by([sys.executable, "-m", "tests.faults.killing"], tmp_path, how, str(step))
    assert not told["wrong"]
    assert told["points"] >= least


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives a process its own mounts")
def test_a_full_disk(tmp_path: Path) -> None:
    """With any number of blocks or files to spare."""
    unshare = [require("unshare"), "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    if subprocess.run([*unshare, "true"], capture_output=True).returncode:
        lack("no file system may be mounted here")
    told = told_by([*unshare, sys.executable, "-m", "tests.faults.filling"], tmp_path)
    assert not told["wrong"]
    assert told["points"] > 40


def test_the_scenario_is_what_it_says(tmp_path: Path) -> None:
    """Every kind of change takes place, and the user's own files stand; so a fault can show."""
    scenario = Scenario(tmp_path)
    for name in ("new", "next"):
        code, after = scenario.after[name]
        assert code == 2
        for path in (NOTE, EDITED, IN_THE_WAY):
            assert after[path] == b"mine"
        assert after.keys() - scenario.before.keys()
        assert scenario.before.keys() - after.keys()
        assert len([p for p in after if after[p] != scenario.before.get(p, after[p])]) > 3
    folder = scenario.fresh(tmp_path / "out")
    assert not untrue(folder)
    assert scenario.unrepaired(folder, "new") == []
    (folder / NOTE).unlink()
    (folder / "sample/changes/a/go-chilkat.go").write_bytes(b"half of")
    assert len(scenario.broken(folder)) == 2


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_read_only_files_and_folders() -> None:
    """A file is replaced whole and stays read-only; a folder is a problem of its files only."""
    # Not tmp_path: pytest closes the folders above it to others.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        told = told_by([sys.executable, "-m", "tests.faults.refusing"], Path(folder))
    assert not told["wrong"]

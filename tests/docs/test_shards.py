"""The matrices of the page on shards: what they run is run, and gives what one run gives."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.docs.test_readme import ROOT, blocks

GITHUB, GITLAB = (yaml.safe_load(block) for block in blocks(ROOT / "docs" / "shards.md", "yaml"))


def of_github() -> tuple[int, str, str]:
    """How many machines there are, what each runs, and what runs at last."""
    jobs: dict[str, Any] = GITHUB["jobs"]
    render, merge = (
        next(step["run"] for step in jobs[name]["steps"] if step.get("run", "").startswith("snip"))
        for name in ("render", "merge")
    )
    for old, new in (("${{ matrix.shard }}", "$SHARD"), ("${{ strategy.job-total }}", "$TOTAL")):
        render = render.replace(old, new)
    return len(jobs["render"]["strategy"]["matrix"]["shard"]), render, merge


def of_gitlab() -> tuple[int, str, str]:
    """The same."""
    (render,), (merge,) = (GITLAB[name]["script"] for name in ("render", "merge"))
    return GITLAB["render"]["parallel"], render, merge


def runs(count: int, render: str, folder: Path) -> Iterator[subprocess.CompletedProcess[str]]:
    """One machine after the other, and its artifact where the page's last job finds it."""
    for number in range(1, count + 1):
        yield shell(render, folder, number, count)
        if (folder / "part").is_dir():
            shutil.move(folder / "part", folder / "parts" / f"part-{number}")


def shell(
    command: str, folder: Path, number: int = 0, count: int = 0
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` as such a machine does."""
    numbers = {"SHARD": number, "TOTAL": count, "CI_NODE_INDEX": number, "CI_NODE_TOTAL": count}
    environment = {name: str(value) for name, value in numbers.items()}
    ours = f'snippetgen() {{ "{sys.executable}" -m snippetgen "$@"; }}\n'
    return subprocess.run(
        ["bash", "-c", ours + command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """All files below ``folder``."""
    files = filter(Path.is_file, folder.rglob("*"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.slow
@pytest.mark.parametrize(("count", "render", "merge"), [of_github(), of_gitlab()])
def test_a_matrix_makes_what_one_run_makes(
    tmp_path: Path, count: int, render: str, merge: str
) -> None:
    """Byte for byte."""
    example = ROOT / "examples" / "zoho-crm.postman_collection.json"
    shutil.copy(example, tmp_path / "api.json")
    (tmp_path / "parts").mkdir()
    for done in (
        *runs(count, render, tmp_path),
        shell(merge, tmp_path),
        shell("snippetgen generate api.json -o whole", tmp_path),
    ):
        assert done.returncode == 0, done.stderr
    assert tree(tmp_path / "snippets")
    assert tree(tmp_path / "snippets") == tree(tmp_path / "whole")

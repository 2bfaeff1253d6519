"""The hooks for pre-commit: a valid manifest, and entries that run."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.runtimes import require

ROOT = Path(__file__).parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))


def test_the_manifest_is_valid() -> None:
    """By pre-commit's own reading."""
    program = require("pre-commit")
    done = subprocess.run(
        [program, "validate-manifest", ".pre-commit-hooks.yaml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_an_entry_runs(hook: dict[str, str], tmp_path: Path) -> None:
    """On a project with a configuration, as pre-commit would run it."""
    example = ROOT / "examples" / "zoho-crm.postman_collection.json"
    (tmp_path / "snippetgen.toml").write_text(f"collections = ['{example}']\n", encoding="utf-8")
    program, *arguments = shlex.split(hook["entry"])
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == int("--check" in arguments), done.stderr
    for name in ("a.postman_collection.json", "docs/snippetgen.toml", "t/python/x/snippet.jinja"):
        assert re.search(hook["files"], name)
    assert not re.search(hook["files"], "package.json")

"""JavaScript: Node.js can read it as a module, and Prettier has nothing left to do."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.checks.folders import Errors, Texts
from tests.runtimes import lack, require

PLACE = Path(__file__).parent.parent / "javascript"
MODULES = PLACE / "node_modules"


def node_modules() -> Path:
    """The folder of npm packages that tests use; without it the test is skipped, or fails in CI."""
    if not (MODULES / "prettier" / "package.json").is_file():
        lack(f"npm ci --prefix {PLACE.name} was not run in tests")
    return MODULES


def check_javascript(texts: Texts, *, jobs: int = 1) -> Errors:
    """The errors of each JavaScript text that has any."""
    node = require("node")
    node_modules()
    names = list(texts)
    parts = [{name: texts[name] for name in names[n::jobs]} for n in range(jobs)]
    errors: Errors = {}
    with ThreadPoolExecutor(jobs) as pool:
        for found in pool.map(lambda part: _errors(node, part), parts):
            errors.update(found)
    return errors


def _errors(node: str, texts: Texts) -> Errors:
    done = subprocess.run(
        [node, "--no-warnings", "--experimental-vm-modules", "check.mjs"],
        cwd=PLACE,
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: Errors = json.loads(done.stdout)
    return found

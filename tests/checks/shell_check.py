"""Shell: ``bash -n`` can read it, and shellcheck has nothing to say."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.checks.folders import Errors, Numbered, Texts
from tests.runtimes import require

_BATCH = 100


def check_shell(texts: Texts, folder: Path, *, jobs: int = 1) -> Errors:
    """The errors of each shell text that has any; ``folder`` is empty and ours."""
    bash, shellcheck = require("bash"), require("shellcheck")
    numbered = Numbered(texts)
    paths: list[str] = []
    for name, stem in numbered.items():
        (folder / f"{stem}.sh").write_bytes(texts[name].encode())
        paths.append(f"{stem}.sh")
    batches = [paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH)]
    errors: Errors = {}
    with ThreadPoolExecutor(jobs) as pool:
        for found in pool.map(partial(_read_by_bash, bash, folder), batches):
            _collect(found, numbered, errors)
        for found in pool.map(partial(_read_by_shellcheck, shellcheck, folder), batches):
            _collect(found, numbered, errors)
    return errors


def _collect(found: Sequence[tuple[str, str]], numbered: Numbered, errors: Errors) -> None:
    for path, message in found:
        name = numbered.name_of(path)
        assert name is not None, (path, message)
        errors.setdefault(name, []).append(message)


def _read_by_bash(bash: str, folder: Path, paths: Sequence[str]) -> list[tuple[str, str]]:
    found = []
    for path in paths:
        done = subprocess.run([bash, "-n", path], cwd=folder, capture_output=True, check=False)
        if done.returncode or done.stderr:
            found.append((path, f"bash: {done.stderr.decode(errors='replace').strip()}"))
    return found


def _read_by_shellcheck(
    shellcheck: str, folder: Path, paths: Sequence[str]
) -> list[tuple[str, str]]:
    done = subprocess.run(
        [shellcheck, "--norc", "--shell=bash", "--format=json1", *paths],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr.decode(errors="replace")
    comments = json.loads(done.stdout)["comments"]
    # A fragment has no place for the directive that a program writes for text with a $ in it.
    comments = [c for c in comments if c["code"] != 2016 or _is_program(folder / c["file"])]
    return [(c["file"], f"SC{c['code']} line {c['line']}: {c['message']}") for c in comments]


def _is_program(script: Path) -> bool:
    return script.read_bytes().startswith(b"#!")

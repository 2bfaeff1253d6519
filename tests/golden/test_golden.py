"""Every case in every client says what its golden file says, and real tools accept it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.folders import Errors
from tests.checks.go_check import check_go
from tests.checks.javascript_check import check_javascript
from tests.checks.python_check import check_python
from tests.checks.shell_check import check_shell
from tests.golden.cases import (
    CASES,
    CLIENTS,
    EXPECTED,
    MATRIX,
    PROBLEMS,
    UPDATE,
    existing,
    folder_of,
    problems_of,
    rendered,
)


@pytest.mark.parametrize(("variant", "case", "client"), MATRIX)
def test_golden(variant: str, case: str, client: str, update_golden: bool) -> None:
    """Same files, same text."""
    folder = folder_of(variant, case, client)
    found = rendered(variant, case, client)
    if update_golden:
        _write(folder, found)
    _compare(folder, found)


@pytest.mark.parametrize("case", CASES)
def test_problems(case: str, update_golden: bool) -> None:
    """The problems of a case, in order, with their places."""
    name = f"{case}.txt"
    found = problems_of(case)
    if update_golden:
        _write_file(EXPECTED / PROBLEMS / name, found)
    _compare_file(EXPECTED / PROBLEMS / name, found)


def test_no_orphan_folder(update_golden: bool) -> None:
    """Every golden file belongs to an entry of the matrix."""
    known = {folder_of(*entry) for entry in MATRIX}
    problem_files = {EXPECTED / PROBLEMS / f"{case}.txt" for case in CASES}
    orphans = [
        path
        for path in EXPECTED.rglob("*")
        if path.is_file() and path not in problem_files and known.isdisjoint(path.parents)
    ]
    if update_golden:
        for path in orphans:
            path.unlink()
        orphans = []
    assert not orphans, f"no case gives these golden files; remove them by: {UPDATE}"


@pytest.mark.parametrize("client", CLIENTS)
def test_real_tools_accept(client: str, tmp_path: Path) -> None:
    """Compilers, formatters and linters have nothing to say about any golden snippet."""
    texts = {
        f"{variant}/{case}/{name}": text
        for variant, case, of in MATRIX
        if of == client
        for name, text in rendered(variant, case, client).items()
    }
    assert texts
    errors = _errors(client, texts, tmp_path)
    assert not errors


def _errors(client: str, texts: dict[str, str], folder: Path) -> Errors:
    match client.partition("/")[0]:
        case "go":
            return check_go(texts, folder)
        case "javascript":
            return check_javascript(texts)
        case "python":
            return check_python(texts)
        case "shell":
            return check_shell(texts, folder)
        case language:
            raise AssertionError(f"write a check for {language} in tests/checks")


def _compare(folder: Path, found: dict[str, str]) -> None:
    for name, text in found.items():
        _compare_file(folder / name, text)
    orphans = sorted(existing(folder) - set(found))
    assert not orphans, f"{folder}: no snippet for these golden files; remove them by: {UPDATE}"


def _compare_file(path: Path, text: str) -> None:
    if not path.is_file():
        pytest.fail(f"there is no golden file {path}; write it by: {UPDATE}", pytrace=False)
    assert text == path.read_bytes().decode(), f"{path} differs; when that is right: {UPDATE}"


def _write(folder: Path, found: dict[str, str]) -> None:
    for name in existing(folder) - set(found):
        (folder / name).unlink()
    for name, text in found.items():
        _write_file(folder / name, text)


def _write_file(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())

"""What a result was made by is noticed when it changes, and is the same as long as nothing does."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from snippetgen import __version__
from snippetgen.cache import origin


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program in a checkout, the templates beside it."""
    package = tmp_path / "snippetgen"
    (package / "inner").mkdir(parents=True)
    (tmp_path / "templates" / "go").mkdir(parents=True)
    (package / "inner" / "module.py").write_text("x = 1\n")
    (tmp_path / "templates" / "go" / "snippet.jinja").write_text("x")
    monkeypatch.setattr(origin, "_PACKAGE", package)
    return package


def program() -> bytes:
    """The digest as a new process finds it."""
    origin.program.cache_clear()
    found = origin.program()
    origin.program.cache_clear()
    return found


def same_size_and_time(package: Path) -> None:
    """An edit that keeps the size, by somebody who sets the clock back."""
    path = package / "inner" / "module.py"
    before = path.stat()
    path.write_text("x = 2\n")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES: tuple[Callable[[Path], object], ...] = (
    same_size_and_time,
    lambda package: (package / "inner" / "module.py").write_text("x = 10\n"),
    lambda package: (package / "new.py").write_text(""),
    lambda package: (package / "inner" / "module.py").unlink(),
    lambda package: (package / "inner").rename(package / "other"),
    lambda package: (package.parent / "templates" / "go" / "snippet.jinja").write_text("y"),
    lambda package: (package.parent / "templates" / "go" / "language.toml").write_text(""),
)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_a_checkout(package: Path, change: Callable[[Path], object]) -> None:
    """Each of these may give other snippets."""
    before = program()
    assert program() == before
    change(package)
    assert program() != before


def test_what_is_no_part_of_a_checkout(package: Path) -> None:
    """Bytecode comes and goes, and notes say nothing."""
    before = program()
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "module.py").write_text("")
    (package / "notes.txt").write_text("")
    assert program() == before


def test_an_installed_package_is_known_by_its_version(package: Path) -> None:
    """Nobody edits it, and its files need not be looked at."""
    (package / "templates").mkdir()
    before = program()
    same_size_and_time(package)
    assert program() == before


def test_an_installed_package_is_known_by_what_its_installer_noted(package: Path) -> None:
    """Between two releases the version stays; where else it put things makes no difference."""
    (package / "templates").mkdir()
    record = package.parent / f"snippetgen-{__version__}.dist-info" / "RECORD"
    record.parent.mkdir()
    before = program()
    record.write_text("snippetgen/a.py,sha256=1,10\n../../../bin/snippetgen,sha256=1,9\n")
    noted = program()
    assert noted != before
    record.write_text("../../../bin/snippetgen,sha256=2,9\nsnippetgen/a.py,sha256=1,10\n")
    assert program() == noted
    record.write_text("snippetgen/a.py,sha256=2,10\n")
    assert program() != noted

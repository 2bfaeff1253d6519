"""A folder that is filled by several processes holds what one process would have put there."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from snippetgen.write import filling
from snippetgen.write.folder import OutputFolder
from snippetgen.write.names import digest
from snippetgen.write.plan import Plan, PlannedFile
from snippetgen.write.writer import write

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here"),
    pytest.mark.usefixtures("no_other_threads"),
]

COUNT = 30
LAST = COUNT - 1
Act = Callable[[], object]


@pytest.fixture(autouse=True)
def _few_files_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "_LEAST", 5)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2})


def a_plan(act: Act = lambda: None) -> tuple[Plan, list[int]]:
    """Thirty files in ten folders, and where each text is made; ``act`` comes before the last."""
    makers: list[int] = []

    def source(number: int) -> Callable[[], bytes]:
        def made() -> bytes:
            makers.append(os.getpid())
            if number == LAST:
                act()
            return b"text %d\n" % number

        return made

    files = [
        PlannedFile(
            f"api/folder-{n // 3}/r{n:02}/curl.sh", source(n), digest(b"text %d\n" % n),
            "API", f"/item/{n}", (f"R{n}",), "shell/curl",
        )
        for n in range(COUNT)
    ]  # fmt: skip
    return Plan(tuple(sorted(files, key=lambda file: file.path))), makers


def tree(folder: Path) -> dict[str, bytes]:
    """All files, the manifest too."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def in_a_fork(act: Act) -> Act:
    """``act`` in any process but this one."""
    here = os.getpid()
    return lambda: act() if os.getpid() != here else None


@pytest.mark.parametrize(("jobs", "here"), [(None, 10), (2, 15), (1, COUNT), (100, 10)])
def test_as_many_as_pay_and_are_allowed(jobs: int | None, here: int, tmp_path: Path) -> None:
    """The bytes are the same; each process gets the texts of its own share."""
    plan, makers = a_plan()
    written = write(plan, tmp_path / "out", jobs=jobs)
    assert len(written.changes) == COUNT
    assert not written.problems
    assert makers == [os.getpid()] * here
    write(a_plan()[0], tmp_path / "alone", jobs=1)
    assert tree(tmp_path / "out") == tree(tmp_path / "alone")
    assert len(tree(tmp_path / "out")) == COUNT + 1


@pytest.mark.parametrize(
    "act",
    [lambda: os.kill(os.getpid(), signal.SIGKILL), lambda: 1 / 0],
    ids=["killed", "without a text"],
)
def test_what_a_lost_process_leaves_is_written_here(act: Act, tmp_path: Path) -> None:
    """And nothing lies about."""
    written = write(a_plan(in_a_fork(act))[0], tmp_path / "out")
    assert len(written.changes) == COUNT
    assert not written.problems
    write(a_plan()[0], tmp_path / "alone", jobs=1)
    assert tree(tmp_path / "out") == tree(tmp_path / "alone")


def test_a_file_that_another_process_cannot_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told as if it had happened here; all others are there."""
    create = OutputFolder.create

    def refusing(self: OutputFolder, path: str, content: bytes) -> None:
        if path.endswith(f"r{LAST}/curl.sh"):
            raise OSError(28, "No space left on device")
        create(self, path, content)

    monkeypatch.setattr(OutputFolder, "create", refusing)
    written = write(a_plan()[0], tmp_path / "out")
    assert [(p.code, p.where.file) for p in written.problems] == [
        ("SG402", str(tmp_path / "out" / f"api/folder-9/r{LAST}/curl.sh"))
    ]
    assert "No space left on device" in written.problems[0].message
    assert len(written.changes) == COUNT - 1
    assert len(tree(tmp_path / "out")) == COUNT

"""Who renders makes no difference, and what goes wrong with processes costs time alone."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from snippetgen import executors
from snippetgen.phases import measured
from snippetgen.pipeline import generate
from snippetgen.rendering import Renderer
from snippetgen.settings import Settings
from snippetgen.write.plan import PlannedFile
from tests.builders import a_collection, an_item, write

pytestmark = pytest.mark.usefixtures("no_other_threads")
FORKING = pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here")
Calls = list[tuple[int, int]]


def files(folder: Path, jobs: int | None) -> tuple[PlannedFile, ...]:
    """The files for twelve requests, rendered by as many processes."""
    source = write(folder, a_collection(*(an_item(f"No {n}") for n in range(12))), "a.json")
    return generate([str(source)], Settings(clients=("shell/curl",), jobs=jobs)).plan.files


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """How many processes were started, and for how many requests, each time."""
    calls: Calls = []
    elsewhere = executors._elsewhere

    def noted(jobs: int, workshop: Any, tasks: Any) -> Iterator[Any]:
        calls.append((jobs, len(tasks)))
        return elsewhere(jobs, workshop, tasks)

    monkeypatch.setattr(executors, "_elsewhere", noted)
    return calls


@pytest.mark.parametrize("jobs", [1, 2])
def test_it_makes_no_difference_how_many_are_rendered_at_once(
    jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of several collections too, each of which has a renderer of its own."""
    sources = [
        str(write(tmp_path, a_collection(*(an_item(f"{name} {n}") for n in range(7))), name))
        for name in ("a.json", "b.json")
    ]

    def paths() -> list[tuple[str, str]]:
        plan = generate(sources, Settings(clients=("shell/curl",), jobs=jobs)).plan
        return [(file.path, file.sha256) for file in plan.files]

    expected = paths()
    assert len(set(expected)) == 14
    for size in (1, 5, 7):
        monkeypatch.setattr(executors, "BATCH", size)
        assert paths() == expected


@FORKING
def test_many_requests_are_rendered_by_all_cores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pools: Calls
) -> None:
    """The first of them here, so that all that are forked have everything at hand."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2})
    monkeypatch.setattr(executors, "_LEAST", 4)
    assert files(tmp_path, None) == files(tmp_path, 1)
    monkeypatch.setattr(executors, "_LEAST", 6)
    files(tmp_path, None)
    monkeypatch.setattr(executors, "_LEAST", 7)
    files(tmp_path, None)
    assert pools == [(3, 11), (2, 11)]


@FORKING
def test_no_process_is_forked_beside_a_thread_or_a_watch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pools: Calls
) -> None:
    """A thread may hold a lock that nobody would ever open, and the time of others is not seen."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    monkeypatch.setattr(executors, "_LEAST", 1)
    with measured():
        files(tmp_path, None)
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    try:
        files(tmp_path, None)
    finally:
        end.set()
        thread.join()
    assert pools == []


@pytest.mark.parametrize("can_fork", [True, False])
def test_what_a_killed_process_leaves_is_rendered_here(
    can_fork: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pools: Calls
) -> None:
    """Also where each request is sent to the others."""
    expected = files(tmp_path, 1)
    monkeypatch.setattr(executors, "can_fork", lambda: can_fork)
    assert files(tmp_path, 2) == expected
    here, render_all = os.getpid(), Renderer.render_all

    def dying(self: Renderer, items: Any) -> Any:
        if os.getpid() != here and "No 5" in (located.item.name for located in items):
            os.kill(os.getpid(), signal.SIGKILL)
        return render_all(self, items)

    monkeypatch.setattr(Renderer, "render_all", dying)
    assert files(tmp_path, 2) == expected
    assert pools == [(2, 12 - can_fork)] * 2

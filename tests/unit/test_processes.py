"""Work that is shared with forked processes is done wholly, or it is known that it is not."""

from __future__ import annotations

import os
import select
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from unittest.mock import ANY

import pytest

from snippetgen.phases import measured
from snippetgen.processes import LostError, begun, can_fork, dealt, paying, shared

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here"),
    pytest.mark.usefixtures("no_other_threads"),
]
HERE = os.getpid()


@pytest.fixture(autouse=True)
def _none_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All processes that a test starts have ended by its end, and were taken note of."""
    fork, started = os.fork, list[int]()

    def noted() -> int:
        started.append(fork())
        return started[-1]

    monkeypatch.setattr(os, "fork", noted)
    yield
    left: list[int] = []
    for process in started:
        with suppress(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
            left.append(process)
    assert not left


def elsewhere(act: Callable[[], object]) -> Callable[[int], int]:
    """Work that does ``act`` in the forked process that has the share 1."""

    def work(share: int) -> int:
        if share == 1:
            assert os.getpid() != HERE
            act()
        return share

    return work


def test_each_share_is_done_by_a_process_of_its_own() -> None:
    """The first one here, and what is told comes in the order of the shares."""

    def work(share: str) -> tuple[str, int]:
        return share * 100_000, os.getpid()

    told = shared(("a", "b", "c"), work, tuple[str, int])
    assert [text for text, _ in told] == ["a" * 100_000, "b" * 100_000, "c" * 100_000]
    assert told[0][1] == HERE
    assert len({process for _, process in told}) == 3
    assert shared((), work, tuple[str, int]) == []


@pytest.mark.parametrize(
    "act",
    [
        lambda: 1 / 0,
        lambda: os.kill(os.getpid(), signal.SIGKILL),
        lambda: os._exit(3),
    ],
    ids=["raises", "is killed", "ends"],
)
def test_a_process_that_tells_nothing(act: Callable[[], object]) -> None:
    """Nobody takes its work for done."""
    with pytest.raises(LostError):
        shared((0, 1, 2), elsewhere(act), int)


def test_pieces_are_dealt_in_turn() -> None:
    """What is told comes in the order of the pieces, also where it is more than a pipe holds."""

    def work(piece: str) -> tuple[str, int]:
        return piece * 1_500_000, os.getpid()

    told = list(dealt("abcde", work, tuple[str, int], 2))
    assert [text[:2] for text, _ in told] == ["aa", "bb", "cc", "dd", "ee"]
    assert {len(text) for text, _ in told} == {1_500_000}
    first, second = told[0][1], told[1][1]
    assert [process for _, process in told] == [first, second, first, second, first]
    assert HERE not in (first, second)


def test_what_was_dealt_to_a_process_that_is_lost() -> None:
    """All before it is told, and those that nobody waits for are ended."""

    def work(piece: int) -> int:
        if piece == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return piece

    told = dealt(range(8), work, int, 2)
    assert [next(told) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(LostError):
        next(told)
    told = dealt(range(8), elsewhere(signal.pause), int, 2)
    assert next(told) == 0
    told.close()


def test_what_is_raised_here_ends_the_others() -> None:
    """However long they would have worked."""
    ready, begun = os.pipe()

    def work(share: int) -> int:
        if share:
            os.write(begun, b"!")
            signal.pause()
        os.read(ready, 1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shared((0, 1), work, int)
    os.close(ready)
    os.close(begun)


def test_an_interrupt_ends_a_process_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    """A terminal sends it to all: the one that was started says so, and the others just end."""

    def work(share: int) -> int:
        if share:
            os.kill(os.getpid(), signal.SIGINT)
            signal.pause()
        return share

    with pytest.raises(LostError):
        shared((0, 1), work, int)
    assert capfd.readouterr() == ("", "")


def test_a_system_without_a_process_to_spare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that were begun are ended."""
    forks = [os.fork]

    def fork() -> int:
        if not forks:
            raise BlockingIOError
        return forks.pop()()

    monkeypatch.setattr(os, "fork", fork)
    with pytest.raises(LostError):
        shared((0, 1, 2), elsewhere(signal.pause), int)


def test_a_process_ends_when_nobody_is_left_to_tell() -> None:
    """However its parent ended, and however much it has to tell."""
    alive, held = os.pipe()
    parent = os.fork()
    if parent == 0:
        told = dealt("abcd", lambda piece: piece * 5_000_000, str, 2)
        next(told)
        os.kill(os.getpid(), signal.SIGKILL)
    os.close(held)
    os.waitpid(parent, 0)
    ended, _, _ = select.select([alive], [], [], 20)
    assert ended
    assert os.read(alive, 1) == b""
    os.close(alive)


def test_a_system_without_a_pipe_to_spare(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where there is no process: the work is lost, or done here."""

    def refuse() -> tuple[int, int]:
        raise OSError

    monkeypatch.setattr(os, "pipe", refuse)
    with pytest.raises(LostError):
        shared((0, 1), elsewhere(signal.pause), int)
    assert begun(os.getpid, int)() == HERE


def test_how_many_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not more than there are cores, nor than the work is worth; one beside a thread or a watch."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(3)))
    assert [paying(count, 10) for count in (0, 9, 19, 20, 30, 1000)] == [1, 1, 1, 2, 3, 3]
    assert [paying(1000, 10, most) for most in (None, 1, 2, 3, 100)] == [3, 1, 2, 3, 3]
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(100)))
    assert paying(1000, 10) == 8
    with measured():
        assert paying(1000, 10) == 1
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    try:
        assert not can_fork()
        assert paying(1000, 10) == 1
    finally:
        end.set()
        thread.join()
    monkeypatch.undo()
    monkeypatch.delattr(os, "sched_getaffinity")
    assert not can_fork()


def test_work_is_begun_and_waited_for() -> None:
    """By another process, which has ended when it is known what came of it."""
    told = begun(lambda: ["a" * 200_000, str(os.getpid())], list[str])
    assert told() == ["a" * 200_000, ANY]
    assert begun(os.getpid, int)() != HERE


def test_nobody_need_wait() -> None:
    """The process ends with what would wait for it."""
    told = begun(lambda: "a" * 200_000, str)
    del told


def test_work_that_is_lost_is_done_here() -> None:
    """As where nothing can be forked."""

    def work() -> int:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return os.getpid()

    assert begun(work, int)() == HERE


def test_nothing_is_begun_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a run is measured, or where the system has no process left."""
    with measured():
        assert begun(os.getpid, int)() == HERE

    def refuse() -> int:
        raise OSError

    monkeypatch.setattr(os, "fork", refuse)
    assert begun(os.getpid, int)() == HERE

"""The digests of the states of many files are the same whoever asks, and no change escapes them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from snippetgen import file_states
from snippetgen.cache.state import Digest
from snippetgen.file_states import FileStates, Paths

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here"),
    pytest.mark.usefixtures("no_other_threads"),
]
HERE = os.getpid()


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Some files in a folder, and three processes to ask for their states."""
    monkeypatch.setattr(file_states, "LEAST", 1)
    monkeypatch.setattr(file_states, "TOGETHER", 2)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2})
    names = [f"folder/{number // 2}/{number % 2}.txt" for number in range(7)]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "link").symlink_to(names[0])
    return [*names, "link"]


def _digest(folder: Path, paths: Sequence[str], but: Sequence[str] = ()) -> Digest:
    """By a process alone."""
    alone, other = (FileStates(str(folder), Paths.of(paths)) for _ in range(2))
    other.take(alone.asked(but), but)
    return other.digest(but)


@pytest.mark.parametrize("count", [0, 1, 2, 8])
def test_whoever_asks_the_digest_is_one(count: int, paths: list[str], tmp_path: Path) -> None:
    """Of as many processes as pay, or of one; and the last change is that of any file."""
    asked = paths[:count]
    found, last = FileStates(str(tmp_path), Paths.of(asked)).digest()
    assert (found, last) == _digest(tmp_path, asked)
    states = [(tmp_path / path).lstat() for path in asked]
    assert last == max((state.st_ctime_ns for state in states), default=0)
    assert bool(found) == bool(count)


@pytest.mark.parametrize("change", ["content", "mode", "target"])
def test_any_change_of_any_file_is_told(change: str, paths: list[str], tmp_path: Path) -> None:
    """A link has a state of its own."""
    seen = {FileStates(str(tmp_path), Paths.of(paths)).digest()}
    for number, path in enumerate(paths, 2):
        if change == "target":
            (tmp_path / "other").symlink_to(path)
            (tmp_path / "other").rename(tmp_path / "link")
        elif change == "mode":
            (tmp_path / path).chmod(0o400)
        else:
            (tmp_path / path).write_text("changed")
        seen.add(FileStates(str(tmp_path), Paths.of(paths)).digest())
        assert len(seen) == number


def test_some_may_be_left_out(paths: list[str], tmp_path: Path) -> None:
    """Nothing about them counts then, but all about the others does."""
    for path in paths[:-1]:
        known = FileStates(str(tmp_path), Paths.of(paths))
        before, whole = known.digest([path]), known.digest()
        (tmp_path / path).unlink()
        assert FileStates(str(tmp_path), Paths.of(paths)).digest([path]) == before != whole
        (tmp_path / path).write_text("back")
        assert FileStates(str(tmp_path), Paths.of(paths)).digest(paths) == (b"", 0)


def test_several_lists_are_asked_for_as_one(paths: list[str], tmp_path: Path) -> None:
    """What is in any of them has a say."""
    lists = [Paths.of(paths[:1]), Paths.of(paths[1:])]
    before = FileStates(str(tmp_path), *lists).digest()
    assert before == FileStates(str(tmp_path), *lists).digest() != (b"", 0)
    for path in (paths[0], paths[-1]):
        (tmp_path / path).write_text("other")
        after = FileStates(str(tmp_path), *lists).digest()
        assert after != before
        before = after


def test_what_is_known_is_not_asked_for_again(paths: list[str], tmp_path: Path) -> None:
    """But for parts in which others are left out."""
    known = FileStates(str(tmp_path), Paths.of(paths))
    before = known.digest()
    (tmp_path / paths[0]).unlink()
    assert known.digest() == before
    assert known.digest([paths[5]])[0]
    assert known.digest([paths[1]]) == (b"", 0)
    assert known.digest([paths[0]]) == FileStates(str(tmp_path), Paths.of(paths)).digest([paths[0]])


def test_a_missing_file_leaves_none(paths: list[str], tmp_path: Path) -> None:
    """Whoever has it in its share."""
    for path in paths:
        (tmp_path / path).rename(tmp_path / "away")
        assert FileStates(str(tmp_path), Paths.of(paths)).digest() == (b"", 0)
        (tmp_path / "away").rename(tmp_path / path)


def test_a_lost_process_costs_time_alone(
    paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its share is asked for here."""
    asking = file_states._asking
    expected = _digest(tmp_path, paths)

    @contextmanager
    def killing(folder: str) -> Iterator[object]:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        with asking(folder) as ask:
            yield ask

    monkeypatch.setattr(file_states, "_asking", killing)
    assert FileStates(str(tmp_path), Paths.of(paths)).digest() == expected


def test_where_no_folder_can_be_opened(
    paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows; what is told is the same, and so is that a folder is not there."""
    expected = _digest(tmp_path, paths)
    for _ in range(2):
        assert _digest(tmp_path, paths) == expected
        assert _digest(tmp_path / "missing", paths) == (b"", 0)
        monkeypatch.setattr(os, "supports_dir_fd", set())


@pytest.mark.parametrize(
    ("paths", "kinds", "folders"),
    [
        ([], 0, 0),
        (["a"], 1, 1),
        (["a/x", "a/y", "b/c/x", "b/c/y"], 1, 2),
        (["a/x", "b/x", "a/x", "a/x/y", "/z"], 3, 5),
    ],
)
def test_paths_come_back(paths: list[str], kinds: int, folders: int) -> None:
    """In their order, from as many names and folders as there are."""
    found = Paths.of(paths)
    kept = msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Paths)
    assert [*kept] == paths
    assert len(kept) == len(paths)
    assert (len(kept.kinds), len(kept.folders)) == (kinds, folders)
    assert [path for part in kept.parts(2) for path in part] == paths

"""The states of many files are what asking for each gives, whoever asks."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from snippetgen import file_states
from snippetgen.cache.state import states
from snippetgen.file_states import states_below

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="nothing is forked here"),
    pytest.mark.usefixtures("no_other_threads"),
]
HERE = os.getpid()


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Some files in a folder, and three processes to ask for their states."""
    monkeypatch.setattr(file_states, "LEAST", 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2})
    names = [f"{number}.txt" for number in range(7)]
    for name in names:
        (tmp_path / name).write_text(name)
    (tmp_path / "link").symlink_to("0.txt")
    return [*names, "link"]


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("count", [0, 1, 2, 8])
def test_each_file_has_its_state(count: int, alone: bool, paths: list[str], tmp_path: Path) -> None:
    """In the order of the paths; a link has its own."""
    found = states_below(str(tmp_path), paths[:count], alone=alone)
    assert found == states(paths[:count], f"{tmp_path}/", os.lstat)
    assert list(found) == paths[:count]


def test_a_missing_file_leaves_none(paths: list[str], tmp_path: Path) -> None:
    """Whoever has it in its share."""
    for path in paths:
        (tmp_path / path).rename(tmp_path / "away")
        assert states_below(str(tmp_path), paths) == {}
        (tmp_path / "away").rename(tmp_path / path)


def test_a_lost_process_costs_time_alone(
    paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its share is asked for here."""
    lstat = os.lstat

    def killing(path: str) -> os.stat_result:
        if os.getpid() != HERE:
            os.kill(os.getpid(), signal.SIGKILL)
        return lstat(path)

    monkeypatch.setattr(os, "lstat", killing)
    assert list(states_below(str(tmp_path), paths)) == paths

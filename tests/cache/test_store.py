"""A store gives back what was put in, or nothing, whatever is done to its file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snippetgen.cache import store as module
from snippetgen.cache.folder import cache_folder
from snippetgen.cache.store import FILE_NAME, Store

KEY, VALUE = b"k" * 20, b"a value"


def filled(folder: Path, count: int = 1) -> Path:
    """A store with some values, closed; gives its file."""
    store = Store(folder)
    for number in range(count):
        store.put(b"%020d" % number, VALUE * 100)
    store.put(KEY, VALUE)
    store.close()
    assert not store.why
    return folder / FILE_NAME


def read(folder: Path) -> bytes | None:
    """What a new run is told."""
    store = Store(folder)
    found = store.get(KEY)
    store.close()
    return found


def test_a_value_comes_back(tmp_path: Path) -> None:
    """In the next run; and an unknown key gives nothing."""
    filled(tmp_path / "a" / "cache")
    store = Store(tmp_path / "a" / "cache")
    assert store.get(KEY) == VALUE
    assert store.get(b"other") is None
    assert (store.hits, store.misses) == (1, 1)
    store.close()


def test_it_is_private(tmp_path: Path) -> None:
    """For the user alone, whatever the mask says."""
    old = os.umask(0)
    try:
        file = filled(tmp_path / "cache")
    finally:
        os.umask(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_file_that_others_can_reach_is_not_believed(tmp_path: Path) -> None:
    """They could put code into snippets."""
    file = filled(tmp_path)
    for mode in (0o620, 0o602, 0o640):
        file.chmod(mode)
        assert read(tmp_path) is None
    file.chmod(0o600)
    assert read(tmp_path) == VALUE


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_somebody_else_is_not_believed(tmp_path: Path) -> None:
    """Who owns it can write it."""
    os.chown(filled(tmp_path), 12345, 12345)
    assert read(tmp_path) is None


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """Nobody leads a run to write elsewhere."""
    target = tmp_path / "target"
    target.write_bytes(b"")
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / FILE_NAME).symlink_to(target)
    store = Store(tmp_path / "cache")
    store.put(KEY, VALUE)
    store.close()
    assert store.why
    assert target.read_bytes() == b""


@pytest.mark.parametrize("blocked", ["file", "folder"])
def test_no_place_for_it_is_no_fault(blocked: str, tmp_path: Path) -> None:
    """A file where the folder should be, or a folder where the file should be."""
    if blocked == "file":
        (tmp_path / "cache").write_text("mine")
    else:
        (tmp_path / "cache" / FILE_NAME).mkdir(parents=True)
    store = Store(tmp_path / "cache")
    store.put(KEY, VALUE)
    assert store.get(KEY) is None
    store.close()
    assert store.why


@settings(max_examples=60)
@given(st.data())
def test_a_spoilt_file_gives_nothing_wrong(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Cut or overwritten anywhere: the value or nothing, and the run after the next has a store."""
    folder = tmp_path_factory.mktemp("spoilt")
    file = filled(folder, 30)
    content = bytearray(file.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[at:]
    else:
        noise = data.draw(st.binary(min_size=1, max_size=64))
        content[at : at + len(noise)] = noise
    file.write_bytes(content)
    assert read(folder) in (None, VALUE)
    for _ in range(3):
        store = Store(folder)
        store.put(KEY, VALUE)
        store.close()
    found = read(folder)
    assert found == VALUE
    shutil.rmtree(folder)


def test_a_file_with_names_that_are_no_text(tmp_path: Path) -> None:
    """SQLite cannot even say what is wrong then."""
    file = filled(tmp_path, 30)
    content = file.read_bytes()
    page = content[:4096]
    for at in range(page.index(b"indexkept"), len(page)):
        file.write_bytes(content[:at] + b"\x80" + content[at + 1 :])
        file.chmod(0o600)
        store = Store(tmp_path)
        store.put(KEY, VALUE)
        store.close()
        assert read(tmp_path) in (None, VALUE)


def test_it_may_be_deleted_while_it_is_in_use(tmp_path: Path) -> None:
    """File or folder, with something still to be written."""
    for remove in (os.unlink, shutil.rmtree):
        filled(tmp_path / "c")
        store = Store(tmp_path / "c")
        store.put(b"new", VALUE)
        remove(tmp_path / "c" / FILE_NAME if remove is os.unlink else tmp_path / "c")
        assert store.get(KEY) in (None, VALUE)
        store.close()
        filled(tmp_path / "c")
        assert read(tmp_path / "c") == VALUE


def test_a_locked_file_delays_no_run_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program that holds it: what is known is not told, and nothing is kept."""
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    file = filled(tmp_path)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    store = Store(tmp_path)
    assert store.get(KEY) is None
    store.put(b"new", VALUE)
    store.close()
    holder.close()
    assert read(tmp_path) == VALUE


WRITER = """
import sys
from pathlib import Path
from snippetgen.cache.store import Store
for round in range(20):
    store = Store(Path(sys.argv[1]))
    for number in range(50):
        key = b"%d" % number
        found = store.get(key)
        assert found in (None, key * 50), found
        store.put(key, key * 50)
    store.close()
    assert not store.why, store.why
"""


def test_runs_share_it(tmp_path: Path) -> None:
    """Four at a time, all reading and writing the same keys."""
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    for process in running:
        _, error = process.communicate()
        assert process.returncode == 0, error.decode()


def asked(folder: Path, keys: list[bytes]) -> dict[bytes, bytes]:
    """What a new run is told of many keys."""
    store = Store(folder)
    found = store.get_all(keys)
    assert (store.hits, store.misses) == (len(found), len(keys) - len(found))
    store.close()
    assert not store.why
    return found


def test_what_is_asked_for_together_is_kept_together(tmp_path: Path) -> None:
    """A row for a hundred keys, made when all of them are there, answers without their own."""
    keys = [b"%020d" % number for number in range(120)]
    whole = {key: key[::-1] for key in keys}
    store = Store(tmp_path)
    for key, value in whole.items():
        store.put(key, value)
    store.close()
    file = tmp_path / FILE_NAME
    assert asked(tmp_path, [*keys[:50], b"another"]) == asked(tmp_path, keys[:50])
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (121,)
    assert asked(tmp_path, keys) == whole
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (123,)
        connection.executemany("DELETE FROM kept WHERE key = ?", [(keys[3],), (keys[110],)])
    assert asked(tmp_path, keys) == whole
    del whole[keys[3]], whole[keys[110]]
    assert asked(tmp_path, keys[::-1]) == whole


def test_together_they_grow_old(tmp_path: Path) -> None:
    """Who is found in a row of many was asked for as well, and is not the first to be forgotten."""
    file, keys = filled(tmp_path, 20), [b"%020d" % number for number in range(20)]
    asked(tmp_path, keys)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE kept SET day = 1")
    asked(tmp_path, keys)
    with sqlite3.connect(file) as connection:
        old = connection.execute("SELECT key FROM kept WHERE day = 1").fetchall()
    assert old == [(KEY,)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing is forked here")
@pytest.mark.parametrize("is_deleted", [False, True])
def test_a_forked_process_asks_for_itself(is_deleted: bool, tmp_path: Path) -> None:
    """It makes no file where there is none any more; and its parent goes on as before."""
    file = filled(tmp_path)
    store = Store(tmp_path)
    if is_deleted:
        file.unlink()
    process = os.fork()
    if process == 0:
        os._exit(store.get(KEY) == VALUE)
    assert os.waitpid(process, 0)[1] >> 8 == (not is_deleted)
    assert file.exists() == (not is_deleted)
    assert store.get(KEY) == VALUE
    store.close()
    assert not store.why


def test_it_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was not asked for for the longest time goes first."""
    most = 400_000
    day = [100]
    monkeypatch.setattr("time.time", lambda: day[0] * 86_400.0)
    for number in range(60):
        day[0] += 1
        store = Store(tmp_path, most)
        assert store.get(KEY) == (None if number == 0 else VALUE)
        store.put(KEY, VALUE)
        for part in range(10):
            store.put(b"%d/%d" % (number, part), bytes(2000))
        store.close()
        assert not store.why
    assert (tmp_path / FILE_NAME).stat().st_size < most * 1.3
    store = Store(tmp_path, most)
    assert store.get(b"59/0")
    assert store.get(b"1/0") is None
    store.close()


def test_where_it_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As the option says, or else the environment, or else the user's own folder for caches."""
    monkeypatch.setenv("SNIPPETGEN_CACHE_DIR", "/of/environment")
    assert cache_folder("chosen") == Path("chosen")
    assert cache_folder(None) == Path("/of/environment")
    monkeypatch.delenv("SNIPPETGEN_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert cache_folder(None) == tmp_path / "snippetgen"

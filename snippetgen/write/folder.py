"""The output folder: everything that touches it, and no way out of it.

A path is walked name by name from the folder that the user chose, each folder opened inside the
one before it, and a symbolic link is never followed on the way.  So nobody leads a run elsewhere,
not even by putting a link in place of a folder while it works.  Where the system knows no such
calls (Windows) every step is looked at before it is taken.

Source: openat(2), O_NOFOLLOW; https://docs.python.org/3/library/os.html#dir-fd
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

PATIENCE = 60.0
"""How many seconds a run waits for another one that writes to the same folder."""

_TRIES = 3
_BY_DESCRIPTOR = {os.open, os.mkdir, os.rename, os.stat, os.unlink, os.rmdir} <= os.supports_dir_fd
_BINARY = getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_READ = os.O_RDONLY | _BINARY | _NO_FOLLOW | getattr(os, "O_NONBLOCK", 0)
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_FOLLOW
_LINKED = "a symbolic link stands in place of a folder, and none is followed"
_CROSSED = "a folder and a file are in each other's way"
_TEMPORARY = re.compile(r"\.snippetgen-[0-9]+-[0-9a-f]{12}\.tmp")


class InTheWayError(Exception):
    """Something that is no file of ours stands where one should be; the message says what."""


class LinkError(InTheWayError):
    """It is a symbolic link, which is replaced by a file of ours or left, but never followed."""


class BusyError(OSError):
    """Another run has been writing to the folder all the time."""


class OutputFolder:
    """The files below ``root``, which need not exist yet; paths are relative to it, with ``/``."""

    def __init__(self, root: Path) -> None:
        """``root`` itself may be a symbolic link: that is the user's own choice."""
        self.root = root
        self._held: list[tuple[str, int]] | None = None

    @contextmanager
    def kept_open(self) -> Iterator[None]:
        """Keep the folders of the last path open for the next one, which is often in the same."""
        if not _BY_DESCRIPTOR or self._held is not None:
            yield
            return
        self._held = []
        try:
            yield
        finally:
            self._let_go(0)
            self._held = None

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other runs from writing, by a lock that the system drops when this process ends.

        Raises BusyError after PATIENCE.  A file system without locks goes without.
        """
        if sys.platform == "win32":
            yield
            return
        here = os.open(self.root, _DIRECTORY)
        try:
            _lock(here)
            yield
        finally:
            os.close(here)

    def read(self, path: str) -> bytes | None:
        """What the file holds, None when there is none; raises InTheWayError and OSError."""
        try:
            with self._parent(path) as (here, name):
                kind = os.stat(name, dir_fd=here, follow_symlinks=False).st_mode
                if stat.S_ISLNK(kind):
                    raise LinkError("it is a symbolic link")
                _refuse_odd(kind)
                file = os.open(name, _READ, dir_fd=here)
        except FileNotFoundError:
            return None
        try:
            _refuse_odd(os.fstat(file).st_mode)
            with os.fdopen(file, "rb", closefd=False) as stream:
                return stream.read()
        finally:
            os.close(file)

    def exists(self, path: str) -> bool:
        """Whether anything stands at ``path``."""
        with suppress(OSError, InTheWayError), self._parent(path) as (here, name):
            os.stat(name, dir_fd=here, follow_symlinks=False)
            return True
        return False

    def replace(self, path: str, content: bytes) -> None:
        """Put ``content`` in place of the file at ``path`` at once; its permissions stay.

        Raises OSError or InTheWayError, and then leaves no trace.  Somebody may remove an emptied
        folder between two steps, hence the tries.
        """
        for attempt in range(1, _TRIES + 1):
            try:
                with self._parent(path, make=True) as (here, name):
                    _replace(here, name, content)
                    return
            except FileNotFoundError:
                if attempt == _TRIES:
                    raise

    def remove(self, path: str) -> None:
        """Remove the file at ``path``, if there is one, and the folders that this empties."""
        with suppress(FileNotFoundError), self._parent(path) as (here, name):
            os.unlink(name, dir_fd=here)
        self.tidy(path)

    def tidy(self, path: str) -> None:
        """Remove what a killed run may leave beside ``path``: parts of files, and empty folders."""
        with suppress(OSError, InTheWayError):
            with self._parent(path) as (here, name):
                folder = os.path.dirname(name)
                for left in os.listdir(folder if here is None else here):
                    if _TEMPORARY.fullmatch(left):
                        os.unlink(os.path.join(folder, left), dir_fd=here)
            while path := path.rpartition("/")[0]:
                with self._parent(path) as (here, name):
                    os.rmdir(name, dir_fd=here)

    @contextmanager
    def _parent(self, path: str, *, make: bool = False) -> Iterator[tuple[int | None, str]]:
        """The folder of ``path`` as an open descriptor, and the name of ``path`` in there.

        Without descriptors it is None, and the name a whole path.
        """
        *folders, name = path.split("/")
        if make:
            self.root.mkdir(parents=True, exist_ok=True)
        if not _BY_DESCRIPTOR:
            yield None, os.path.join(_looked_at(self.root, folders, make=make), name)
            return
        if self._held is not None:
            try:
                yield self._reached(folders, make=make), name
            except FileNotFoundError:
                self._let_go(0)  # somebody may have removed what is open
                raise
            return
        here = os.open(self.root, _DIRECTORY)
        try:
            for folder in folders:
                inner = _opened(here, folder, make=make)
                os.close(here)
                here = inner
            yield here, name
        finally:
            os.close(here)

    def _reached(self, folders: list[str], *, make: bool) -> int:
        """The folder that ``folders`` lead to, opened as far as it is not open already."""
        assert self._held is not None
        if not self._held:
            self._held.append(("", os.open(self.root, _DIRECTORY)))
        names = (name for name, _ in self._held[1:])
        common = next(
            (n for n, (a, b) in enumerate(zip(names, folders, strict=False)) if a != b), None
        )
        depth = min(len(self._held) - 1, len(folders)) if common is None else common
        self._let_go(depth + 1)
        for folder in folders[depth:]:
            self._held.append((folder, _opened(self._held[-1][1], folder, make=make)))
        return self._held[-1][1]

    def _let_go(self, depth: int) -> None:
        """Close the open folders below the first ``depth``."""
        while self._held and len(self._held) > depth:
            os.close(self._held.pop()[1])


def _opened(here: int, name: str, *, make: bool) -> int:
    """The folder ``name`` of the open folder ``here``, opened; no link is followed."""
    if make:
        with suppress(FileExistsError):
            os.mkdir(name, dir_fd=here)
    try:
        return os.open(name, _DIRECTORY | _NO_FOLLOW, dir_fd=here)
    except OSError as error:
        if error.errno not in (errno.ENOTDIR, errno.ELOOP):
            raise
        raise InTheWayError(_LINKED if _is_link(here, name) else _CROSSED) from None


def _looked_at(root: Path, folders: list[str], *, make: bool) -> Path:
    """The folder that ``folders`` lead to from ``root``, each looked at: the second-best way."""
    here = root
    for name in folders:
        here /= name
        real, direct = os.path.realpath(here), os.path.join(os.path.realpath(here.parent), name)
        if os.path.normcase(real) != os.path.normcase(direct):
            raise InTheWayError(_LINKED)
        if here.exists() and not here.is_dir():
            raise InTheWayError(_CROSSED)
        if make:
            here.mkdir(exist_ok=True)
    return here


def _refuse_odd(kind: int) -> None:
    """Raise InTheWayError for a folder, a pipe or a device."""
    if not stat.S_ISREG(kind):
        raise InTheWayError(_CROSSED if stat.S_ISDIR(kind) else "it is no regular file")


def _is_link(here: int | None, name: str) -> bool:
    return stat.S_ISLNK(os.stat(name, dir_fd=here, follow_symlinks=False).st_mode)


def _replace(here: int | None, name: str, content: bytes) -> None:
    """Write a new file beside the old one, and rename it."""
    folder = os.path.dirname(name)
    temporary = os.path.join(folder, f".snippetgen-{os.getpid()}-{secrets.token_hex(6)}.tmp")
    try:
        with os.fdopen(os.open(temporary, _CREATE, 0o666, dir_fd=here), "wb") as stream:
            stream.write(content)
            _keep_mode(stream.fileno(), here, name)
        os.replace(temporary, name, src_dir_fd=here, dst_dir_fd=here)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary, dir_fd=here)
        raise


def _keep_mode(file: int, here: int | None, name: str) -> None:
    """Give the open ``file`` the permissions of what it replaces."""
    with suppress(OSError):
        mode = os.stat(name, dir_fd=here, follow_symlinks=False).st_mode
        if stat.S_ISREG(mode) and os.chmod in os.supports_fd:
            os.chmod(file, stat.S_IMODE(mode))


def _lock(here: int) -> None:
    """Lock the open folder ``here``; raises BusyError."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(here, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > end:
                raise BusyError(errno.EBUSY, "another run is writing to it") from None
            time.sleep(0.02)
        except OSError:
            return

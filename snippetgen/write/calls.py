"""Single steps in an open folder: the system calls that the output folder is made of.

``here`` is the open folder, and ``name`` what is meant in there; where the system knows no such
calls ``here`` is None, and ``name`` a whole path.  No link is followed.

Source: openat(2), O_NOFOLLOW; https://docs.python.org/3/library/os.html#dir-fd
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress

_BINARY = getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_READ = os.O_RDONLY | _BINARY | _NO_FOLLOW | getattr(os, "O_NONBLOCK", 0)
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_FOLLOW
_PART = 1 << 20
LINKED = "a symbolic link stands in place of a folder, and none is followed"
CROSSED = "a folder and a file are in each other's way"


class InTheWayError(Exception):
    """Something that is no file of ours stands where one should be; the message says what."""


class LinkError(InTheWayError):
    """It is a symbolic link, which is replaced by a file of ours or left, but never followed."""


def folder(here: int, name: str, *, make: bool) -> int:
    """The folder ``name``, opened, and made before where that is wanted."""
    if make:
        with suppress(FileExistsError):
            os.mkdir(name, dir_fd=here)
    try:
        return os.open(name, DIRECTORY | _NO_FOLLOW, dir_fd=here)
    except OSError as error:
        if error.errno not in (errno.ENOTDIR, errno.ELOOP):
            raise
        raise InTheWayError(LINKED if stat.S_ISLNK(_kind(here, name)) else CROSSED) from None


def content(here: int | None, name: str) -> bytes:
    """What the file holds; raises FileNotFoundError, InTheWayError and OSError."""
    if here is None:
        _refuse_odd(_kind(here, name))
    try:
        file = os.open(name, _READ, dir_fd=here)
    except FileNotFoundError:
        raise
    except OSError:
        _refuse_odd(_kind(here, name))
        raise
    try:
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode):
            _refuse_odd(found.st_mode)
        return _all_of(file, found.st_size)
    finally:
        os.close(file)


def create(here: int | None, name: str, new: bytes, *, mode: int | None = None) -> None:
    """Make a file that must not be there yet; when that fails, none is left."""
    file = os.open(name, _CREATE, 0o666, dir_fd=here)
    try:
        written = os.write(file, new)
        while written < len(new):
            written += os.write(file, new[written:])
        if mode is not None:
            os.chmod(file, mode)
    except BaseException:
        _forget(here, name)
        raise
    finally:
        os.close(file)


def replace(here: int | None, name: str, new: bytes, beside: str) -> None:
    """Write a file called ``beside`` in the same folder, and give it the name at once."""
    beside = os.path.join(os.path.dirname(name), beside)
    create(here, beside, new, mode=_mode(here, name))
    try:
        os.replace(beside, name, src_dir_fd=here, dst_dir_fd=here)
    except BaseException:
        _forget(here, beside)
        raise


def _forget(here: int | None, name: str) -> None:
    with suppress(OSError):
        os.unlink(name, dir_fd=here)


def _all_of(file: int, size: int) -> bytes:
    """The content of a file that had ``size`` bytes just now."""
    found = os.read(file, size + 1)
    if len(found) != size:
        while part := os.read(file, _PART):
            found += part
    return found


def _mode(here: int | None, name: str) -> int | None:
    """The permissions of the file, if it is one and they can be given to another."""
    with suppress(OSError):
        kind = _kind(here, name)
        if stat.S_ISREG(kind) and os.chmod in os.supports_fd:
            return stat.S_IMODE(kind)
    return None


def _kind(here: int | None, name: str) -> int:
    return os.stat(name, dir_fd=here, follow_symlinks=False).st_mode


def _refuse_odd(kind: int) -> None:
    """Raise InTheWayError for a link, a folder, a pipe or a device."""
    if stat.S_ISLNK(kind):
        raise LinkError("it is a symbolic link")
    if not stat.S_ISREG(kind):
        raise InTheWayError(CROSSED if stat.S_ISDIR(kind) else "it is no regular file")


def remove_whole(here: int | None, name: str) -> None:
    """Remove a file, or a folder with all that is in it."""
    if stat.S_ISDIR(_kind(here, name)):
        from shutil import rmtree  # a rare thing, and slow to import

        rmtree(name, dir_fd=here)
    else:
        os.unlink(name, dir_fd=here)

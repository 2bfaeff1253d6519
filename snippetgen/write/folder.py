"""The output folder: everything that touches it, and no way out of it.

A path is walked name by name from the folder that the user chose, and a symbolic link is never
followed on the way.  So nobody leads a run elsewhere, not even by putting a link in place of a
folder while it works.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from snippetgen.patterns import later
from snippetgen.write import calls
from snippetgen.write.calls import InTheWayError, LinkError
from snippetgen.write.way import Way

if sys.platform != "win32":
    import fcntl

__all__ = ["BusyError", "InTheWayError", "LinkError", "OutputFolder"]

PATIENCE = 60.0
"""How many seconds a run waits for another one that writes to the same folder."""

_TRIES = 3
_TEMPORARY = later(r"\.snippetgen-[0-9]+-[0-9a-f]{12}\.tmp")


class BusyError(OSError):
    """Another run has been writing to the folder all the time."""


class OutputFolder:
    """The files below ``root``, which need not exist yet; paths are relative to it, with ``/``."""

    def __init__(self, root: Path) -> None:
        """``root`` itself may be a symbolic link: that is the user's own choice."""
        self.root = root
        self._way = Way(root)
        self._is_kept_open = False
        self._temporary = f".snippetgen-{os.getpid()}-{os.urandom(6).hex()}.tmp"

    @contextmanager
    def kept_open(self) -> Iterator[None]:
        """Keep the folders of the last path open for the next one, which is often in the same."""
        was_kept_open, self._is_kept_open = self._is_kept_open, True
        try:
            yield
        finally:
            self._is_kept_open = was_kept_open
            self._rest()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other runs from writing, by a lock that the system drops when this process ends.

        Raises BusyError after PATIENCE.  A file system without locks goes without.
        """
        if sys.platform == "win32":
            yield
            return
        here = os.open(self.root, calls.DIRECTORY)
        try:
            _lock(here)
            yield
        finally:
            os.close(here)

    def read(self, path: str) -> bytes | None:
        """What the file holds, None when there is none; raises InTheWayError and OSError."""
        try:
            return calls.content(*self._way.to(path))
        except FileNotFoundError:
            return None
        finally:
            self._rest()

    def exists(self, path: str) -> bool:
        """Whether anything stands at ``path``."""
        try:
            here, name = self._way.to(path)
            os.stat(name, dir_fd=here, follow_symlinks=False)
        except (OSError, InTheWayError):
            return False
        finally:
            self._rest()
        return True

    def missing(self, path: str) -> str | None:
        """The start of ``path`` up to the first folder that is not there: ``a/b/``; None if all are.

        It is empty when not even this folder is there.
        """
        try:
            return self._way.missing(path)
        finally:
            self._rest()

    def create(self, path: str, content: bytes) -> None:
        """Make a file in a folder that nobody else knows; raises OSError, and then leaves no trace."""
        try:
            here, name = self._way.to(path, make=True)
            calls.create(here, name, content)
        finally:
            self._rest()

    @contextmanager
    def made_whole(self, path: str) -> Iterator[str]:
        """The path of a folder to be filled, which becomes that at ``path`` at once, at the end.

        Raises OSError or InTheWayError, and then leaves no trace, when anything is at ``path`` by
        then, but for an empty folder.
        """
        parent, slash, _ = path.rpartition("/")
        beside = f"{parent}{slash}{self._temporary}"
        try:
            yield beside
            _, old = self._way.to(beside)
            here, new = self._way.to(path)
            os.rename(old, new, src_dir_fd=here, dst_dir_fd=here)
        except BaseException:
            with suppress(OSError, InTheWayError):
                calls.remove_whole(*self._way.to(beside))
            raise
        finally:
            self._rest()

    def replace(self, path: str, content: bytes) -> None:
        """Put ``content`` in place of the file at ``path`` at once; its permissions stay.

        Raises OSError or InTheWayError, and then leaves no trace.  Somebody may remove an emptied
        folder between two steps, hence the tries.
        """
        for attempt in range(1, _TRIES + 1):
            try:
                here, name = self._way.to(path, make=True)
                calls.replace(here, name, content, self._temporary)
                return
            except FileNotFoundError:
                self._way.leave()  # somebody may have removed what is open
                if attempt == _TRIES:
                    raise
            finally:
                self._rest()

    def remove(self, path: str) -> None:
        """Remove the file at ``path``, if there is one, and the folders that this empties."""
        try:
            with suppress(FileNotFoundError):
                here, name = self._way.to(path)
                os.unlink(name, dir_fd=here)
            with suppress(OSError, InTheWayError):
                while path := path.rpartition("/")[0]:
                    self._tidy(path)
        finally:
            self._rest()

    def tidy(self, places: Iterable[str]) -> None:
        """Remove what a killed run may leave in these folders and above: parts, and empty folders."""
        around = {""}
        for place in places:
            while place not in around:
                around.add(place)
                place = place.rpartition("/")[0]  # noqa: PLW2901
        with self.kept_open():
            for place in sorted(around, reverse=True):
                with suppress(OSError, InTheWayError):
                    self._tidy(place)

    def _tidy(self, place: str) -> None:
        """Remove the parts of files and folders in one folder, and itself; raises unless empty."""
        here, name = self._way.to(f"{place}/" if place else "")
        for left in os.listdir(name if here is None else here):
            if _TEMPORARY.fullmatch(left):
                calls.remove_whole(here, os.path.join(name, left))
        if place:
            here, name = self._way.to(place)
            os.rmdir(name, dir_fd=here)

    def _rest(self) -> None:
        """Close what is open, unless it is to be kept so."""
        if not self._is_kept_open:
            self._way.leave()


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

"""Where the cache lies: a private folder, or none at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

VARIABLE = "SNIPPETGEN_CACHE_DIR"
"""The environment variable that names the folder for all runs."""


class NoCacheError(Exception):
    """There can be no cache; the message says why."""


def cache_folder(chosen: str | None) -> Path:
    """The folder of the cache: ``chosen``, that of the environment, or the user's own for caches."""
    if found := chosen or os.environ.get(VARIABLE):
        return Path(found)
    from platformdirs import user_cache_path

    return user_cache_path("snippetgen", appauthor=False)


def private_file(folder: Path, name: str) -> Path:
    """The file ``name`` of ``folder``, both made for the user alone where they are missing.

    Raises NoCacheError where that cannot be, and for a file that somebody else may have written:
    what stands in a cache becomes output.
    """
    path = folder / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.is_symlink():
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            file = os.open(path, flags, 0o600)
            try:
                _refuse_foreign(os.fstat(file))
            finally:
                os.close(file)
            return path
    except OSError as error:
        raise NoCacheError(f"{path}: {error.strerror or error}") from None
    raise NoCacheError(f"{path}: it is a symbolic link")


def _refuse_foreign(status: os.stat_result) -> None:
    """Raise NoCacheError unless the file is the user's own, and writable for nobody else."""
    if not stat.S_ISREG(status.st_mode):
        raise NoCacheError("it is no regular file")
    if os.name == "posix" and (status.st_uid != os.geteuid() or status.st_mode & 0o077):
        raise NoCacheError("it is not private to this user")

"""Apply a plan to the output folder: whole files or nothing, and only what changed."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from snippetgen.problems import Code, Problem, Where
from snippetgen.write.difference import Change, Difference, Prune, compare, manifest_change
from snippetgen.write.manifest import MANIFEST_NAME, Manifest
from snippetgen.write.plan import Plan

_TRIES = 3
_SHOWN_FAILURES = 3


class Written(msgspec.Struct, frozen=True):
    """What a run did: ``changes`` that were made, and every problem met."""

    changes: tuple[Change, ...]
    difference: Difference
    problems: tuple[Problem, ...]

    @property
    def failed(self) -> int:
        """How many files could not be written or removed."""
        return len(self.difference.changes) - len(self.changes)


def write(plan: Plan, folder: Path, *, prune: Prune = "own", force: bool = False) -> Written:
    """Make ``folder`` as ``plan`` says; see :func:`compare` for what is never touched.

    Every file is replaced by one rename, so a reader or a second run sees the old or the new one,
    never a part.  A file that cannot be written is a problem, and the others are still written.
    The manifest comes last and tells what really happened, also when the run is interrupted.
    """
    difference = compare(plan, folder, prune=prune, force=force)
    pending = {change.path: change for change in difference.changes}
    failures: list[tuple[Path, OSError]] = []
    try:
        for change in difference.changes:
            try:
                _apply(change, folder)
            except OSError as error:
                failures.append((folder / change.path, error))
            else:
                del pending[change.path]
    finally:
        _finish(difference, pending.keys(), folder, failures)
    return Written(
        changes=tuple(change for change in difference.changes if change.path not in pending),
        difference=difference,
        problems=(*difference.problems, *_problems(failures)),
    )


def _finish(
    difference: Difference,
    pending: Iterable[str],
    folder: Path,
    failures: list[tuple[Path, OSError]],
) -> None:
    """Write the manifest of what lies in ``folder`` now."""
    after = _settled(difference, frozenset(pending))
    change = manifest_change(folder, after) if difference.all_changes else None
    if change is None or change.new is None:
        return
    try:
        replace_file(folder / MANIFEST_NAME, change.new)
    except OSError as error:
        failures.append((folder / MANIFEST_NAME, error))


def _settled(difference: Difference, pending: frozenset[str]) -> Manifest:
    """The manifest with the old entries of what is still ``pending``."""
    done = [entry for entry in difference.after.files if entry.path not in pending]
    old = [entry for entry in difference.before.files if entry.path in pending]
    return Manifest(files=tuple(sorted((*done, *old), key=lambda entry: entry.path)))


def _apply(change: Change, folder: Path) -> None:
    """Make one change."""
    target = folder / change.path
    if change.new is not None:
        replace_file(target, change.new)
        return
    target.unlink(missing_ok=True)
    for parent in target.relative_to(folder).parents:
        if parent == Path():
            break
        try:
            (folder / parent).rmdir()
        except OSError:
            break


def replace_file(target: Path, content: bytes) -> None:
    """Put ``content`` in place of ``target`` at once; its permissions stay.

    Raises OSError, and then leaves no trace.  Another run may remove an emptied folder between
    two steps, hence the tries.
    """
    for attempt in range(1, _TRIES + 1):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _replace_once(target, content)
            return
        except FileNotFoundError:
            if attempt == _TRIES:
                raise


def _replace_once(target: Path, content: bytes) -> None:
    temporary = target.with_name(f".snippetgen-{os.getpid()}-{secrets.token_hex(6)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, 0o666), "wb") as stream:
            stream.write(content)
        with suppress(OSError):
            mode = target.lstat().st_mode
            if stat.S_ISREG(mode):
                temporary.chmod(stat.S_IMODE(mode))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _problems(failures: list[tuple[Path, OSError]]) -> list[Problem]:
    """A problem for each of the first failures of a kind, with a count of the others."""
    kinds: dict[str, list[Path]] = {}
    for path, error in failures:
        kinds.setdefault(error.strerror or type(error).__name__, []).append(path)
    found = []
    for reason, paths in kinds.items():
        others = len(paths) - _SHOWN_FAILURES
        for index, path in enumerate(paths[:_SHOWN_FAILURES], 1):
            last = index == _SHOWN_FAILURES and others > 0
            message = f"{reason}; so it is for {others} more" if last else reason
            found.append(Problem.of(Code.UNWRITABLE, Where(str(path)), message))
    return found

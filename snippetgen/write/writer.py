"""Apply a plan to the output folder: whole files or nothing, and only what changed."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

import msgspec

from snippetgen.phases import phase
from snippetgen.problems import Code, Problem, Where
from snippetgen.write.difference import (
    Believed,
    Change,
    Difference,
    Prune,
    compare,
    manifest_change,
    nothing_is_believed,
)
from snippetgen.write.filling import fill
from snippetgen.write.folder import InTheWayError, LinkError, OutputFolder
from snippetgen.write.manifest import Manifest, encode
from snippetgen.write.names import JOURNAL_NAME, MANIFEST_NAME
from snippetgen.write.plan import Plan
from snippetgen.write.shard import place_of

Failure: TypeAlias = tuple[Path, OSError | InTheWayError]

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


@phase("write")
def write(
    plan: Plan,
    folder: Path,
    *,
    prune: Prune = "own",
    force: bool = False,
    as_left: Believed = nothing_is_believed,
    jobs: int | None = None,
) -> Written:
    """Make ``folder`` as ``plan`` says; see :func:`compare` for what is never touched.

    At most ``jobs`` processes write, without a number as many as pay.

    Every file is replaced by one rename, and a folder that was not there comes whole, by one as
    well; so a reader or a second run sees the old or the new, never a part.  A file that cannot be
    written is a problem, and the others are still written.  The manifest comes last and tells what
    really happened.  What a run did that was interrupted or killed is told by its journal, and the
    next run goes on from there.  One run at a time compares and writes.
    """
    output = OutputFolder(folder)
    if not folder.is_dir() and (os.path.lexists(folder) or not plan.files):
        difference = compare(plan, folder, prune=prune, force=force)
        if difference.problems or not difference.all_changes:
            return Written((), difference, difference.problems)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with output.locked():
            difference = compare(plan, folder, prune=prune, force=force, as_left=as_left)
            return _Writing(output, plan, difference, jobs).written()
    except OSError as error:
        return Written((), Difference(), tuple(_problems([(folder, error)])))


def write_in_place(
    changes: Iterable[Change],
) -> tuple[tuple[Change, ...], tuple[Problem, ...]]:
    """Make ``changes`` to files of the user, which no manifest owns; what was done, and problems.

    Every file is replaced by one rename, and only while it is what the change was made from.
    """
    done: list[Change] = []
    failures: list[Failure] = []
    for change in changes:
        target = Path(change.path)
        folder = OutputFolder(target.parent)
        try:
            as_compared = folder.read(target.name) == change.old
            if as_compared and change.new is not None:
                folder.replace(target.name, change.new)
        except (OSError, InTheWayError) as error:
            failures.append((target, error))
        else:
            if as_compared:
                done.append(change)
            else:
                failures.append((target, InTheWayError("it changed in the meantime")))
    return tuple(done), tuple(_problems(failures))


def write_file(path: Path, content: bytes) -> tuple[Problem, ...]:
    """Put ``content`` in place of the file that the user named; a problem where that fails."""
    try:
        OutputFolder(path.parent).replace(path.name, content)
    except (OSError, InTheWayError) as error:
        return tuple(_problems([(path, error)]))
    return ()


class _Writing:
    """One difference being applied; ``pending`` are the changes that are not made yet."""

    def __init__(
        self, folder: OutputFolder, plan: Plan, difference: Difference, jobs: int | None
    ) -> None:
        self.folder = folder
        self.plan = plan
        self.difference = difference
        self.jobs = jobs
        self.pending = {change.path: change for change in difference.changes}
        self.failures: list[Failure] = []

    def written(self) -> Written:
        """Apply everything that can be applied, and tell what was."""
        difference = self.difference
        if difference.trusted:
            self.clear_up()
            if self.begin():
                self.apply()
            self.finish()
        done = tuple(change for change in difference.changes if change.path not in self.pending)
        return Written(done, difference, (*difference.problems, *_problems(self.failures)))

    def clear_up(self) -> None:
        """Remove the parts of files and folders that a killed run left."""
        self.folder.tidy({place_of(entry.path) for entry in self.difference.journal})

    def begin(self) -> bool:
        """Write down what is about to be made; without that nothing is changed."""
        after, older = self.difference.after.files, self.difference.journal
        made = {change.path for change in self.difference.changes if change.kind != "removed"}
        entries = [entry for entry in after if entry.path in made]
        if not entries:
            return True
        manifest = self.difference.manifest_change
        if manifest and manifest.new and not older and len(entries) == len(after):
            return self.is_done(JOURNAL_NAME, manifest.new)  # it lists the same
        return self.is_done(JOURNAL_NAME, encode(Manifest(files=(*older, *entries))))

    def apply(self) -> None:
        """Make every change, unless somebody was there since they were compared."""
        with self.folder.kept_open():
            for new_folder, changes in self.steps():
                if new_folder and self.is_made(new_folder, changes):
                    continue
                for change in changes:
                    if self.is_done(change.path, change.new, instead_of=change):
                        del self.pending[change.path]

    def steps(self) -> Iterator[tuple[str, Sequence[Change]]]:
        """The changes in order: those in a folder that is not there yet together, others alone."""
        changes = self.difference.changes
        start = 0
        while start < len(changes):
            new_folder, end = "", start + 1
            if changes[start].kind == "created":
                new_folder = self.folder.missing(changes[start].path) or ""
            while new_folder and end < len(changes) and _is_new_in(new_folder, changes[end]):
                end += 1
            yield new_folder.rstrip("/"), changes[start:end]
            start = end

    def is_made(self, new_folder: str, changes: Sequence[Change]) -> bool:
        """Whether a folder could be made as a whole, with all files that can be written."""
        try:
            with self.folder.made_whole(new_folder) as beside:
                paths = [beside + change.path[len(new_folder) :] for change in changes]
                failed = fill(self.folder, paths, changes, self.jobs)
        except (OSError, InTheWayError):
            return False
        for number, change in enumerate(changes):
            if number in failed:
                self.failures.append((self.folder.root / change.path, failed[number]))
            else:
                del self.pending[change.path]
        return True

    def is_done(self, path: str, new: bytes | None, instead_of: Change | None = None) -> bool:
        """Write or remove one file; what prevents that is kept for later."""
        try:
            if instead_of and not self.is_as_compared(instead_of):
                raise InTheWayError("somebody changed it during the run")  # noqa: TRY301
            if new is None:
                self.folder.remove(path)
            else:
                self.folder.replace(path, new)
        except (OSError, InTheWayError) as error:
            self.failures.append((self.folder.root / path, error))
            return False
        return True

    def is_as_compared(self, change: Change) -> bool:
        """Whether the file still holds what it held."""
        try:
            return self.folder.read(change.path) == change.old
        except LinkError:
            return change.old == b""

    def finish(self) -> None:
        """Write the manifest of what lies in the folder now; then the journal is done with."""
        after = _settled(self.difference, self.plan, self.pending.keys())
        change = self.difference.manifest_change
        if after is not self.difference.after:
            change = manifest_change(self.folder, after)
        if change is None or self.is_done(MANIFEST_NAME, change.new):
            self.is_done(JOURNAL_NAME, None)


def _is_new_in(folder: str, change: Change) -> bool:
    return change.kind == "created" and change.path.startswith(folder)


def _settled(difference: Difference, plan: Plan, pending: Collection[str]) -> Manifest:
    """The manifest with the old entries of what is still ``pending``."""
    before, after = difference.before, difference.after
    if not pending:
        return after
    done = [entry for entry in after.files if entry.path not in pending]
    old = [entry for entry in before.files if entry.path in pending]
    places = {place_of(path) for path in pending}
    known = [request for request in after.requests if request.place not in places]
    older = [request for request in before.requests if request.place in places]
    return Manifest(
        files=tuple(sorted((*done, *old), key=lambda entry: entry.path)),
        requests=tuple(sorted((*known, *older), key=lambda request: request.place)),
        parts=before.parts_after(plan, done=False),
    )


def _problems(failures: Iterable[Failure]) -> list[Problem]:
    """A problem for each of the first failures of a kind, with a count of the others."""
    kinds: dict[tuple[Code, str], list[Path]] = {}
    for path, error in failures:
        kinds.setdefault(_kind(error), []).append(path)
    found = []
    for (code, reason), paths in kinds.items():
        others = len(paths) - _SHOWN_FAILURES
        for index, path in enumerate(paths[:_SHOWN_FAILURES], 1):
            last = index == _SHOWN_FAILURES and others > 0
            message = f"{reason}; so it is for {others} more" if last else reason
            found.append(Problem.of(code, Where(str(path)), message))
    return found


def _kind(error: OSError | InTheWayError) -> tuple[Code, str]:
    """The code of a failure, and what to say."""
    if isinstance(error, InTheWayError):
        return Code.FOREIGN, str(error)
    return Code.UNWRITABLE, error.strerror or type(error).__name__

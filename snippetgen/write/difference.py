"""Compare a plan with the output folder; reads only.

Writing, ``--check`` and ``--diff`` are readers of the same :class:`Difference`, so what a check
says is what a run does.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from snippetgen.phases import phase
from snippetgen.problems import Code, Problem, Where
from snippetgen.write.folder import InTheWayError, LinkError, OutputFolder
from snippetgen.write.manifest import (
    Entry,
    Manifest,
    Owned,
    encode,
    first_unsafe,
    read_owned,
)
from snippetgen.write.names import MANIFEST_NAME, digest
from snippetgen.write.plan import Content, Plan, PlannedFile, Remembered, content_of
from snippetgen.write.shard import place_of

Kind: TypeAlias = Literal["created", "changed", "removed"]
Believed: TypeAlias = Callable[[str], bool]
Prune: TypeAlias = Literal["all", "own", "none"]


class Change(msgspec.Struct, frozen=True, gc=False):
    """One file to touch: ``old`` is None when created, ``new`` is None when removed.

    ``source`` is the new content, or what gets it.
    """

    kind: Kind
    path: str
    old: bytes | None
    source: Content | None

    @property
    def new(self) -> bytes | None:
        """What the file will hold; getting it may take a while."""
        return None if self.source is None else content_of(self.source)


class Difference(msgspec.Struct, frozen=True):
    """What a run would change, sorted by path, and why some files cannot be touched.

    ``changes`` leaves out the manifest, which is ``manifest_change``.  ``left`` counts the
    files that the plan has not and that ``prune`` spared.  ``journal`` is what a killed run was
    about to make.  Without a manifest to be trusted nothing can be compared.
    """

    changes: tuple[Change, ...] = ()
    manifest_change: Change | None = None
    problems: tuple[Problem, ...] = ()
    unchanged: int = 0
    left: int = 0
    before: Manifest = Manifest()
    after: Manifest = Manifest()
    journal: tuple[Entry, ...] = ()
    trusted: bool = True

    @property
    def all_changes(self) -> tuple[Change, ...]:
        """The changes, that of the manifest last."""
        return (*self.changes, *((self.manifest_change,) if self.manifest_change else ()))

    def paths(self, kind: Kind) -> tuple[str, ...]:
        """The paths of one kind, without the manifest."""
        return tuple(change.path for change in self.changes if change.kind == kind)


class _BlockedError(Exception):
    """A path cannot be used; carries the problem."""

    def __init__(self, code: Code, path: Path, message: str) -> None:
        super().__init__(message)
        self.problem = Problem.of(code, Where(str(path)), message)


def nothing_is_believed(_: str) -> bool:
    """Every file is read."""
    return False


@phase("compare")
def compare(
    plan: Plan,
    folder: Path,
    *,
    prune: Prune = "own",
    force: bool = False,
    as_left: Believed = nothing_is_believed,
) -> Difference:
    """What applying ``plan`` to ``folder`` would change.

    A file that differs and is not in the folder's manifest is a problem, unless ``force``.
    Pruning concerns the files of the old manifest that the plan has not: ``all`` of them, or only
    the ``own`` ones, of a collection and a client that the plan has; never the plan's ``kept``
    ones, and none at all when the plan is not complete, since nobody can say what belongs to an
    unread input.  A file edited by hand stays, with a warning, unless ``force``.  A file of which
    ``as_left`` says that nobody touched it holds what the manifest says.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        problem = Problem.of(Code.UNWRITABLE, Where(str(folder)), "the output folder is no folder")
        return Difference(problems=(problem,), trusted=False)
    output = OutputFolder(folder)
    owned, distrust = read_owned(output)
    if distrust is not None and not force:
        return Difference(problems=(distrust,), trusted=False)
    work = _Comparison(plan, output, owned, as_left, force=force)
    with output.kept_open():
        work.add_planned()
        work.add_removed(prune)
    return work.difference()


class _Comparison:
    """One comparison under way."""

    def __init__(
        self, plan: Plan, folder: OutputFolder, owned: Owned, as_left: Believed, *, force: bool
    ) -> None:
        self.as_left = as_left
        self.plan = plan
        self.folder = folder
        self.before = owned.manifest
        self.journal = owned.journal
        self.force = force
        self.owned = {entry.path: entry for entry in self.before.files}
        self.changes: list[Change] = []
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []
        self.unchanged = 0
        self.left = 0
        self.missing: str | None = None  # the last folder that is not there

    def add_planned(self) -> None:
        """Compare every planned file with what lies in its place."""
        # What the manifest lists was looked at when it was read.
        unsafe = first_unsafe(f.path for f in self.plan.files if f.path not in self.owned)
        if unsafe is not None:
            raise ValueError(f"unsafe path in a plan: {unsafe!r}")
        for file in self.plan.files:
            entry = Entry.of(file)
            if self.as_left(file.path) and self.holds(entry):
                self.unchanged += 1
                self.entries.append(entry)
                continue
            try:
                old = self.content(file.path, mine=file.path in self.owned or self.force)
                if old is not None and digest(old) == file.sha256:
                    self.unchanged += 1
                else:
                    self.accept(file, old)
            except _BlockedError as blocked:
                self.problems.append(blocked.problem)
                self.entries.extend(e for e in [self.owned.get(file.path)] if e)
            else:
                self.entries.append(entry)

    def holds(self, entry: Entry) -> bool:
        """Whether the manifest says that the file holds what ``entry`` says."""
        before = self.owned.get(entry.path)
        return before is not None and before.sha256 == entry.sha256

    def accept(self, file: PlannedFile, old: bytes | None) -> None:
        """Note that a file changes; raises when the one there is not ours."""
        if old is not None and file.path not in self.owned and not self.force:
            raise _BlockedError(
                Code.FOREIGN, self.place(file.path), "it differs and is not in the manifest"
            )
        kind: Kind = "created" if old is None else "changed"
        self.changes.append(Change(kind, file.path, old, file.source))

    def add_removed(self, prune: Prune) -> None:
        """Decide for every owned file that is not planned whether it goes."""
        gone = self.gone()
        collections = {file.collection for file in self.plan.files} if gone else ()
        clients = {file.client for file in self.plan.files} if gone else ()
        for entry in gone:
            others = entry.collection not in collections or entry.client not in clients
            if self.is_kept(entry):
                self.keep(entry)
            elif prune == "none" or (prune == "own" and others):
                self.left += self.keep(entry)
            else:
                self.remove(entry)

    def gone(self) -> list[Entry]:
        """The owned files that are not planned, nor is one that some system takes for the same."""
        exact = {file.path for file in self.plan.files} if self.owned else ()
        gone = [entry for path, entry in self.owned.items() if path not in exact]
        planned = {path.casefold() for path in exact} if gone else ()
        return [entry for entry in gone if entry.path.casefold() not in planned]

    def is_kept(self, entry: Entry) -> bool:
        """Whether the plan says that the file may still be wanted, or belongs to another shard."""
        shard = self.plan.shard
        elsewhere = shard is not None and not shard.holds(place_of(entry.path))
        return elsewhere or not self.plan.complete or entry.path in self.plan.kept

    def keep(self, entry: Entry) -> bool:
        """Go on owning the file, if it still exists."""
        there = self.folder.exists(entry.path)
        if there:
            self.entries.append(entry)
        return there

    def remove(self, entry: Entry) -> None:
        """Note a removal; a file that was edited stays."""
        try:
            old = self.content(entry.path, mine=self.force)
        except _BlockedError as blocked:
            self.problems.append(blocked.problem)
            self.entries.append(entry)
            return
        if old is None:
            return
        if digest(old) == entry.sha256 or self.force:
            self.changes.append(Change("removed", entry.path, old, None))
            return
        message = "it was edited since it was generated, so it stays"
        self.problems.append(Problem.of(Code.EDITED, Where(str(self.place(entry.path))), message))
        self.entries.append(entry)

    def content(self, path: str, *, mine: bool) -> bytes | None:
        """What the file holds, None when there is none; a link is ``mine`` to replace, or not."""
        if self.missing is not None and path.startswith(self.missing):
            return None
        try:
            found = self.folder.read(path)
            if found is None:
                self.missing = self.folder.missing(path)
            return found
        except LinkError as error:
            if mine:
                return b""
            raise _BlockedError(Code.FOREIGN, self.place(path), str(error)) from None
        except InTheWayError as error:
            raise _BlockedError(Code.FOREIGN, self.place(path), str(error)) from None
        except OSError as error:
            message = f"it cannot be read: {error.strerror}"
            raise _BlockedError(Code.UNWRITABLE, self.place(path), message) from error

    @property
    def has_failed(self) -> bool:
        """Whether a file of the plan cannot be made."""
        return any(problem.severity == "error" for problem in self.problems)

    def place(self, path: str) -> Path:
        """``path`` as a user sees it."""
        return self.folder.root / path

    def requests(self) -> tuple[Remembered, ...]:
        """The plan's, and of the others those that still have files."""
        known = {request.place: request for request in self.plan.requests}
        gone = [request for request in self.before.requests if request.place not in known]
        places = {place_of(entry.path) for entry in self.entries} if gone else ()
        others = (request for request in gone if request.place in places)
        return tuple(sorted((*known.values(), *others), key=lambda request: request.place))

    def difference(self) -> Difference:
        """The outcome."""
        after = Manifest(
            files=tuple(sorted(self.entries, key=lambda entry: entry.path)),
            requests=self.requests(),
            parts=self.before.parts_after(self.plan, done=not self.has_failed),
        )
        return Difference(
            changes=tuple(sorted(self.changes, key=lambda change: change.path)),
            manifest_change=manifest_change(self.folder, after),
            problems=tuple(self.problems),
            unchanged=self.unchanged,
            left=self.left,
            before=self.before,
            after=after,
            journal=self.journal,
        )


def manifest_change(folder: OutputFolder, after: Manifest) -> Change | None:
    """The change of the manifest itself; an empty one is not created."""
    try:
        old = folder.read(MANIFEST_NAME)
    except (OSError, InTheWayError):
        old = None
    new = encode(after)
    if old == new or (old is None and after == Manifest()):
        return None
    return Change("created" if old is None else "changed", MANIFEST_NAME, old, new)

"""Join the output folders of all shards of a run into the plan of the whole run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from snippetgen.problems import Code, Problem, Where
from snippetgen.write.folder import InTheWayError, OutputFolder
from snippetgen.write.manifest import Entry, Manifest, read_owned
from snippetgen.write.names import MANIFEST_NAME, digest
from snippetgen.write.plan import Plan, PlannedFile
from snippetgen.write.shard import Parts, number_of, place_of

_SHOWN = 5


class _UnfitError(Exception):
    """A folder cannot be joined; carries the problem."""

    def __init__(self, where: Path, message: str) -> None:
        super().__init__(message)
        self.problem = Problem.of(Code.SHARDS, Where(str(where)), message)


def merge(folders: Sequence[Path]) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan of the run whose shards lie in ``folders``; reads only.

    A run without shards would have made the same plan.  When a shard is missing, there twice, of
    another run, or not as it was written, there are problems, and the plan is empty and incomplete.
    """
    problems: list[Problem] = []
    found: list[tuple[Path, Parts, Manifest]] = []
    for folder in folders:
        try:
            parts, manifest = _read(folder, alone=len(folders) == 1)
            found.append((folder, parts, manifest))
        except _UnfitError as error:
            problems.append(error.problem)
    if not problems:
        problems += _misfits([(folder, parts) for folder, parts, _ in found])
    files: list[PlannedFile] = []
    if not problems:
        for folder, parts, manifest in found:
            for entry in manifest.files:
                try:
                    files.append(_file(folder, entry, parts))
                except _UnfitError as error:
                    problems.append(error.problem)
    if problems:
        return Plan(complete=False), tuple(problems)
    requests = (request for _, _, manifest in found for request in manifest.requests)
    plan = Plan(
        tuple(sorted(files, key=lambda file: file.path)),
        requests=tuple(sorted(requests, key=lambda request: request.place)),
    )
    return plan, ()


def _read(folder: Path, *, alone: bool) -> tuple[Parts, Manifest]:
    """What a folder says of itself; raises _UnfitError unless it holds whole shards.

    A whole run is one shard of one, where it is ``alone``.
    """
    if not folder.is_dir():
        raise _UnfitError(folder, "there is no such folder")
    owned, distrust = read_owned(OutputFolder(folder))
    if distrust is not None:
        raise _UnfitError(Path(distrust.where.file), distrust.message)
    if owned.journal:
        raise _UnfitError(folder, "the run that wrote it was killed; run that shard again")
    parts = owned.manifest.parts
    if parts is None:
        if not owned.manifest.files:
            raise _UnfitError(folder, f"it has no {MANIFEST_NAME}")
        if not alone:
            raise _UnfitError(folder, "it holds a whole run, not a shard")
        parts = Parts(1, "", (1,))
    if not parts.done:
        raise _UnfitError(folder, f"its shard of {parts.of} did not finish; run it again")
    return parts, owned.manifest


def _misfits(found: Sequence[tuple[Path, Parts]]) -> Iterator[Problem]:
    """Why these shards are not one run, each once."""
    first, parts = found[0]
    for folder, other in found[1:]:
        if other.of != parts.of:
            yield _UnfitError(folder, f"it is a shard of {other.of}, {first} of {parts.of}").problem
        elif other.run != parts.run:
            message = f"it was made from other requests, choices or another version than {first}"
            yield _UnfitError(folder, message).problem
    owners: dict[int, Path] = {}
    for folder, other in found:
        for number in other.done:
            if number in owners:
                message = f"shard {number}/{other.of} is in {owners[number]} too"
                yield _UnfitError(folder, message).problem
            owners.setdefault(number, folder)
    missing = [number for number in range(1, parts.of + 1) if number not in owners]
    if missing and all(other.of == parts.of for _, other in found):
        yield _UnfitError(first, f"these are not given: {_names(missing, parts.of)}").problem


def _names(numbers: Sequence[int], of: int) -> str:
    shown = ", ".join(f"{number}/{of}" for number in numbers[:_SHOWN])
    return shown if len(numbers) <= _SHOWN else f"{shown} and {len(numbers) - _SHOWN} more"


def _file(folder: Path, entry: Entry, parts: Parts) -> PlannedFile:
    """The file of an entry; raises _UnfitError when it is not what its shard wrote."""
    number = number_of(place_of(entry.path), parts.of)
    if number not in parts.done:
        message = f"it belongs to shard {number}/{parts.of}; run each shard in a folder of its own"
        raise _UnfitError(folder / entry.path, message)
    try:
        content = OutputFolder(folder).read(entry.path)
    except (OSError, InTheWayError) as error:
        raise _UnfitError(folder / entry.path, f"it cannot be read: {error}") from None
    if content is None:
        raise _UnfitError(folder / entry.path, "it is in the manifest and not there")
    if digest(content) != entry.sha256:
        raise _UnfitError(folder / entry.path, "it was changed since it was generated")
    return PlannedFile(
        entry.path, content, entry.sha256, entry.collection, entry.pointer, entry.item, entry.client
    )


def counts_of(plan: Plan) -> dict[str, int]:
    """How much a plan holds, for a report."""
    return {
        "collections": _number(file.collection for file in plan.files),
        "requests": _number(place_of(file.path) for file in plan.files),
        "snippets": len(plan.files),
        "failed_inputs": 0,
    }


def _number(names: Iterable[str]) -> int:
    return len(set(names))

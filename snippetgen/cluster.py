"""Rendering on a Dask cluster.

What is sent holds no credential, unless the user keeps them in: variables stand in their place, and
the values stay here.  So the workers have no gate, and what they give passes it here.

Source: https://distributed.dask.org/en/stable/client.html
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from snippetgen import __version__
from snippetgen.errors import ExecutorError
from snippetgen.executors import Workshop, alone, batches
from snippetgen.problems import Where
from snippetgen.remembering import Task
from snippetgen.rendered import Rendered
from snippetgen.rendering import gated
from snippetgen.secrets.gate import Gate
from snippetgen.secrets.secure import Secured, Vault
from snippetgen.targets.bundled import bundled_templates

if TYPE_CHECKING:
    from distributed import Client, Future

PATIENCE = 10.0
"""How many seconds the scheduler and a first worker have to answer."""

_TURN = Lock()
_CHUNK = 64
_AHEAD = 4
"""Chunks under way for each thread of a worker: enough to keep it busy, and no more in memory."""


def on_cluster(address: str, workshop: Workshop, tasks: Sequence[Task]) -> Iterator[Rendered]:
    """The results of ``tasks`` in order, by the workers of the scheduler at ``address``.

    Raises ExecutorError when Dask is not installed, nobody answers, the workers have another
    snippetgen or other templates, or the cluster fails.
    """
    if not tasks:
        return
    try:
        from distributed import CancelledError, KilledWorker
    except ImportError as error:
        raise ExecutorError(
            "--executor dask: needs an extra: pip install 'snippetgen[dask]'"
        ) from error
    with _connected(address) as client:
        try:
            yield from _results(client, workshop, tasks)
        except (OSError, CancelledError, KilledWorker) as error:
            reason = f"{type(error).__name__}: {error}"
            raise ExecutorError(f"The Dask cluster at {address} failed: {reason}") from error


def without_values(workshop: Workshop) -> Workshop:
    """``workshop`` as it may leave this machine: only the names of credentials, and no gate."""
    folders = tuple(str(Path(folder).absolute()) for folder in workshop.settings.templates)
    settings = replace(workshop.settings, variables=(), allow_secret=(), templates=folders)
    return Workshop(map(_named, workshop.secured), settings, Gate(), workshop.proofs)


def _named(secured: Secured) -> Secured:
    vault = secured.vault
    items = {pointer: dict.fromkeys(values, "") for pointer, values in vault.items.items()}
    return replace(secured, vault=Vault(own=dict.fromkeys(vault.own, ""), items=items))


def _connected(address: str) -> Client:
    """A client of the scheduler, when it answers and has a worker."""
    from distributed import Client

    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise ExecutorError(
            f"No Dask scheduler answers at {address} within {PATIENCE:g} seconds. Start one with "
            f"'dask scheduler', or correct the address after 'dask:'."
        ) from error
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except OSError as error:
        client.close()
        raise ExecutorError(
            f"The Dask scheduler at {address} has no worker. Start some with 'dask worker {address}'."
        ) from error
    return client


def _results(client: Client, workshop: Workshop, tasks: Sequence[Task]) -> Iterator[Rendered]:
    sent = without_values(workshop)
    _same_everywhere(client, sent.settings.templates)
    shared = client.scatter(sent, broadcast=True, hash=False)
    chunks = deque(batches(tasks, _CHUNK))
    most = _AHEAD * sum(client.nthreads().values())
    pending: deque[tuple[Sequence[Task], Future[list[Rendered]]]] = deque()
    while chunks or pending:
        while chunks and len(pending) < most:
            chunk = chunks.popleft()
            ready = [alone(task) for task in chunk]
            pending.append((chunk, client.submit(_render, shared, ready, pure=False)))
        chunk, future = pending.popleft()
        for task, found in zip(chunk, future.result(), strict=True):
            yield _gated(workshop, task, found)


def _gated(workshop: Workshop, task: Task, found: Rendered) -> Rendered:
    number, located = task
    file = workshop.secured[number].collection.file
    where = Where(file, located.item.pointer, located.names)
    return gated(found, workshop.gate, where, workshop.settings.clients)


def _same_everywhere(client: Client, folders: tuple[str, ...]) -> None:
    """Raise ExecutorError unless every worker would render as this machine does."""
    try:
        found: dict[str, Any] = client.run(installation, folders)
    except ImportError as error:
        raise ExecutorError(
            f"The workers need snippetgen {__version__} too: pip install 'snippetgen[dask]'"
        ) from error
    for worker, theirs in found.items():
        if theirs != installation(folders):
            raise ExecutorError(
                f"The Dask worker {worker} has another version of snippetgen or other templates "
                f"than this machine (snippetgen {__version__}); folders of --templates must be at "
                "the same place there."
            )


def installation(folders: tuple[str, ...]) -> tuple[str, str]:
    """The version of snippetgen here, and a hash of all templates it would use."""
    found = sha256()
    for folder in (*map(Path, folders), bundled_templates()):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".jinja", ".toml"):
                found.update(f"{path.relative_to(folder)}\0".encode("utf-8", "surrogatepass"))
                found.update(sha256(path.read_bytes()).digest())
    return __version__, found.hexdigest()


def _render(workshop: Workshop, tasks: Sequence[Task]) -> list[Rendered]:
    """What a worker does, one thread at a time: a renderer is not made for more."""
    with _TURN:
        return workshop.render(tasks)

"""A run in which at most one request has changed since the last one: no other is read or compared.

Of all else it is known that it is what it was: of the collection by hashes of its parts, of the output
by the states of its files.  What a request gives depends on what stands around it, which is read, and
on the credentials of all others, in which the changed one must have no part; see docs/adr.  Where
anything is not as simple as that, a whole run comes next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from snippetgen.cache.store import Store
from snippetgen.chosen import Chosen
from snippetgen.inputs import Input, gate_of, most_bytes, read_scopes, secured_by
from snippetgen.ir.collection import Collection, Folder, Item, walk
from snippetgen.past import Last
from snippetgen.phases import phase
from snippetgen.postman import Changed, Excerpt, Extract, changed_in, extract, read_source
from snippetgen.problems import Problem
from snippetgen.remembering import Memory
from snippetgen.results import planned, remembered
from snippetgen.secrets.gate import Gate
from snippetgen.settings import Settings
from snippetgen.verify.proofs import Proofs
from snippetgen.write.amend import amend, listed
from snippetgen.write.difference import Change
from snippetgen.write.folder import OutputFolder
from snippetgen.write.paths import slug


class Amended(msgspec.Struct, frozen=True):
    """What was changed, the ``hashes`` of these files, and what to keep of the source now.

    Nothing where the source is as it was: then nobody has looked at the output.
    """

    changes: tuple[Change, ...] = ()
    hashes: dict[str, str] = {}
    excerpt: bytes = b""


def amended(
    last: Last,
    source: str,
    folder: Path,
    settings: Settings,
    store: Store,
    guard: Callable[[Gate], None],
) -> Amended | None:
    """Render the one request of the file ``source`` that changed since the ``last`` run into ``folder``.

    ``guard`` is told what no message may show.  None when that is not all there is to do; otherwise
    what the run has to say is what the last one said.
    """
    changed, found = _read(last, source, settings)
    if changed and changed.number is None:
        return Amended()
    if found is None:
        return None
    known = listed(last.manifest, found.seal.at.pointer)
    chosen = _chosen(found, settings, store)
    if known is None or chosen is None:
        return None
    guard(chosen.given.gate)
    (_, located), result = next(chosen.results(settings, whole=True))
    collection = chosen.collections[0]
    # What tells a namesake from another is in its place, and may have changed.
    if known.place.rpartition("/")[2] != slug(located.item.name):
        return None
    if list(result.problems) != _said(last.told.problems, collection.file, located.item.pointer):
        return None
    files = tuple(planned(collection, located, result, known.place))
    request = remembered(located, result, known.place)
    changes = amend(OutputFolder(folder), known, files, request) if last.is_as_left() else None
    if changes is None:
        return None
    made = {change.path for change in changes}
    hashes = {file.path: file.sha256 for file in files if file.path in made}
    return Amended(changes, hashes, msgspec.msgpack.encode(found.after))


@phase("read")
def _read(last: Last, source: str, settings: Settings) -> tuple[Changed | None, Extract | None]:
    """What changed, and the item that did."""
    try:
        excerpt = msgspec.msgpack.decode(last.excerpt, type=Excerpt)
    except ValueError:
        return None, None
    given = read_source(Path(source), most_bytes(settings))
    if isinstance(given, Problem) or (changed := changed_in(excerpt, given.data)) is None:
        return None, None
    return changed, extract(excerpt, given, changed)


def _chosen(found: Extract, settings: Settings, store: Store) -> Chosen | None:
    """The request alone, with all that it depends on; None where the others depend on it too."""
    pointer = found.seal.at.pointer
    scopes, _ = read_scopes(settings)
    secured = secured_by(found.collection, scopes, settings)
    plain = secured.plain.get(pointer)
    if plain is None or plain[1] != found.used:
        return None
    alone = _alone(secured.collection, pointer)
    secured = replace(secured, collection=alone, plain={pointer: plain})
    seals = ({pointer: found.seal},)
    given = Input((secured,), (), gate=gate_of([secured]), seals=seals)
    memory = Memory(store, settings)
    given = memory.settle(given, Proofs())
    tasks = tuple((0, located) for located in walk(given.collections[0]))
    return Chosen(given, tasks, memory=memory)


def _alone(collection: Collection, pointer: str) -> Collection:
    """``collection`` with no other item than that at ``pointer``."""
    located = next(each for each in walk(collection) if each.item.pointer == pointer)
    node: Item | Folder = located.item
    for folder in reversed(located.folders):
        node = replace(folder, children=(node,))
    return replace(collection, children=(node,))


def _said(problems: Iterable[Problem], file: str, pointer: str) -> list[Problem]:
    """What was said of the item at ``pointer``."""
    return [p for p in problems if (p.where.file, p.where.pointer) == (file, pointer)]

"""What earlier runs made of a request, told again while nothing that it was made of has changed.

The key of a result is a digest of all that rendering looks at, *after* credentials were taken out:
the program and its templates, the settings, scopes, names, the values that the last look searches
for, the auth around the request, and the request.  Where a request stands is no part of it, so that
one put before it changes nothing.

A request in which nothing had to be named is known by the bytes of its item, together with what the
rest of the collection made known, and is read only when its result is not.  What is kept has passed
the gate; see docs/adr.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec.structs import replace

from snippetgen.cache import origin
from snippetgen.cache.key import bytes_of, digest
from snippetgen.inputs import Input
from snippetgen.ir.collection import Item, Located, Unread, walk, with_items
from snippetgen.phases import phase
from snippetgen.problems import Code, Problem, Where
from snippetgen.rendering import Rendered
from snippetgen.secrets.secure import Secured
from snippetgen.secrets.unread import Used
from snippetgen.settings import Settings, may_be_kept
from snippetgen.verify.proof import Proofs
from snippetgen.write.paths import identity_of

if TYPE_CHECKING:
    from snippetgen.cache.store import Store

# All others have a say in a result, those that are added later too.
_WITHOUT_EFFECT = frozenset({
    # which requests are rendered, and how many at once
    "include", "exclude", "jobs", "max_input_mib", "max_requests",
    # names of files whose content counts, and values that are a part of the scopes
    "environment", "globals_file", "variables", "templates", "verified",
})  # fmt: skip
_NOWHERE = Where("")
# They may come out otherwise the next time.
_PASSING = frozenset({Code.TEMPLATE.code, Code.FORMATTER.code})

Task = tuple[int, Located]
_Kind = TypeVar("_Kind", "Read", "Kept", "_Head")


class Read(msgspec.Struct, frozen=True):
    """What is kept of an item in which nothing had to be named: its name, and what it uses."""

    name: str
    used: Used


class Kept(msgspec.Struct, frozen=True):
    """What is kept of a request: its name and what tells it from a namesake, and its snippets."""

    name: str
    identity: tuple[str, ...]
    rendered: Rendered


class _Head(msgspec.Struct, frozen=True):
    """The beginning of what is kept."""

    name: str
    identity: tuple[str, ...]


class Memory:
    """The results of earlier runs; one that may not remember knows nothing.

    ``recalled`` counts the requests whose results were known.
    """

    def __init__(self, store: Store | None, settings: Settings) -> None:
        """Ask ``store``, unless results must not lie on a disk or nobody knows what they depend on."""
        self._store: Store | None = None
        self._settings = settings
        self._given = Input((), ())
        self._contexts: list[bytes] = []
        self._recalled: dict[tuple[int, str], bytes] = {}
        self._keys: list[dict[str, bytes]] = []
        self.recalled = 0
        if store is None or not may_be_kept(settings):
            return
        try:
            templates = origin.templates(settings.templates)
        except origin.UnknownOriginError as error:
            store.why = str(error)
            return
        self._origin = (origin.program(), templates)
        self._store = store

    def __bool__(self) -> bool:
        """Whether it may know anything."""
        return self._store is not None

    @phase("remember")
    def read(self, key: bytes) -> tuple[str, Used] | None:
        """The name of the item of that key and the variables it uses, when that is all there is."""
        kept = self._store.get(self._read_key(key)) if self._store else None
        found = None if kept is None else _decoded(kept, Read)
        return None if found is None else (found.name, found.used)

    @phase("remember")
    def settle(self, given: Input, proofs: Proofs) -> Input:
        """``given`` with its unread items either known by their results or read after all."""
        if self._store is None:
            return given
        self._placed = bool(proofs)
        common = digest((*self._origin, _common(self._settings, given, proofs)))
        self._contexts = [digest((common, _context(each))) for each in given.secured]
        self._given = given
        self._keys = [{place: seal.key for place, seal in each.items()} for each in given.seals]
        self._keep_read()
        secured = tuple(self._settled(n, each) for n, each in enumerate(given.secured))
        # What an item was read from is of no use any more; it is as large as the file.
        self._given = replace(given, secured=secured, seals=())
        return self._given

    @phase("remember")
    def knows(self, task: Task) -> bool:
        """Whether it can be told what the request of ``task`` gave."""
        number, located = task
        place = number, located.item.pointer
        if place in self._recalled or self._store is None:
            return place in self._recalled
        found = self._store.get(self._key(task))
        if found is not None and _decoded(found, Kept) is not None:
            self._recalled[place] = found
        return place in self._recalled

    @phase("remember")
    def recall(self, task: Task) -> Rendered | None:
        """What the request of ``task`` gave, once, or None when that is not known."""
        number, located = task
        kept = self._recalled.pop((number, located.item.pointer), None)
        if kept is None:
            return None
        found, where = msgspec.msgpack.decode(kept, type=Kept).rendered, self._where(task)
        self.recalled += 1
        return replace(found, problems=tuple(replace(p, where=where) for p in found.problems))

    @phase("remember")
    def keep(self, task: Task, rendered: Rendered) -> Rendered:
        """``rendered``, which the next run will know where it may."""
        where, item = self._where(task), task[1].item
        if self._store is None or not all(_is_lasting(p, where) for p in rendered.problems):
            return rendered
        problems = tuple(replace(problem, where=_NOWHERE) for problem in rendered.problems)
        self._put(
            self._key(task),
            Kept(item.name, identity_of(item), replace(rendered, problems=problems)),
        )
        return rendered

    def _keep_read(self) -> None:
        """Note what need not be read the next time."""
        for secured, seals in zip(self._given.secured, self._given.seals, strict=True):
            for located in walk(secured.collection):
                pointer, is_new = located.item.pointer, not isinstance(located.item, Unread)
                seal, plain = seals.get(pointer), secured.plain.get(pointer)
                if is_new and seal and plain:
                    self._put(self._read_key(seal.key), Read(*plain))

    def _settled(self, number: int, secured: Secured) -> Secured:
        """One collection without unread items whose results are not known."""
        changed: dict[str, Item] = {}
        for located in walk(secured.collection):
            if isinstance(located.item, Unread):
                changed[located.item.pointer] = self._item(number, located, located.item)
        return replace(secured, collection=with_items(secured.collection, changed))

    def _item(self, number: int, located: Located, item: Unread) -> Item:
        """The unread ``item`` with the name that its snippets were made with, or what it says."""
        assert self._store is not None
        found = self._store.get(self._key((number, located)))
        kept = None if found is None else _decoded(found, _Head)
        if found is not None and kept is not None:
            self._recalled[number, item.pointer] = found
            return replace(item, name=kept.name, identity=kept.identity)
        secured = self._given.secured[number]
        assert secured.later is not None
        opened = self._given.seals[number][item.pointer].item()
        changed, values = secured.later.item(opened, located.names)
        if values:
            secured.vault.items[item.pointer] = values
        return changed

    def _read_key(self, key: bytes) -> bytes:
        return digest((b"read", self._origin[0], key))

    def _key(self, task: Task) -> bytes:
        """By the bytes of the item where they tell all, else by what it was made into."""
        number, located = task
        secured, item = self._given.secured[number], located.item
        pointer = item.pointer
        place = (pointer, secured.collection.file) if self._placed else ()
        around = bytes_of((place, tuple(folder.auth for folder in located.folders)))
        key = self._keys[number].get(pointer)
        if key is not None and pointer in secured.plain:
            return digest((b"plain", self._contexts[number], around, key))
        names = sorted(secured.vault.names_of(pointer))
        content = bytes_of((names, replace(item, pointer="")))
        return digest((b"whole", self._contexts[number], around, content))

    def _where(self, task: Task) -> Where:
        number, located = task
        file = self._given.secured[number].collection.file if self._store else ""
        return Where(file, located.item.pointer, located.names)

    def _put(self, key: bytes, value: Read | Kept) -> None:
        """Keep ``value`` if the gate lets it out."""
        encoded = msgspec.msgpack.encode(value)
        if self._store and not self._given.gate.leaked(encoded):
            self._store.put(key, encoded)


def _decoded(kept: bytes, kind: type[_Kind]) -> _Kind | None:
    try:
        return msgspec.msgpack.decode(kept, type=kind)
    except ValueError:
        return None


def _is_lasting(problem: Problem, where: Where) -> bool:
    return problem.where == where and problem.code not in _PASSING


def _common(settings: Settings, given: Input, proofs: Proofs) -> bytes:
    """What all results of a run are made by."""
    chosen = [
        (name, getattr(settings, name))
        for name in settings.__struct_fields__
        if name not in _WITHOUT_EFFECT
    ]
    return bytes_of((chosen, given.gate, sorted(proofs.prints), sorted(proofs.places)))


def _context(secured: Secured) -> bytes:
    """What all results of one collection are made by."""
    collection = secured.collection
    scopes = (secured.overrides, secured.environment, collection.variables, secured.global_scope)
    known = secured.later.known if secured.later else ()
    return bytes_of((collection.name, collection.auth, scopes, known))

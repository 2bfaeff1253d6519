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

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from msgspec.structs import replace

from snippetgen.cache import origin
from snippetgen.cache.key import Begun, begun, bytes_of, digest, ended
from snippetgen.inputs import Input
from snippetgen.ir.collection import Folder, Item, Located, Unread, walk, with_items
from snippetgen.phases import phase
from snippetgen.problems import OURS, Problem, Where
from snippetgen.recalled import Kept, Place, Read, Recalled, kept_of, read_in
from snippetgen.results import Result
from snippetgen.secrets.secure import Secured
from snippetgen.secrets.unread import Used
from snippetgen.settings import Settings, may_be_kept
from snippetgen.verify.proofs import Proofs
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

Task: TypeAlias = tuple[int, Located]
"""A request of a run: the number of its collection, and where it stands in there."""


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
        self._neighbours: tuple[bytes, int, tuple[Folder, ...]] = (b"", -1, ())
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
        self._found = Recalled(store)

    def __bool__(self) -> bool:
        """Whether it may know anything."""
        return self._store is not None

    @phase("remember")
    def read(self, keys: Sequence[bytes]) -> dict[bytes, tuple[str, Used]]:
        """The names of the items of those keys and the variables they use, where that is all there is."""
        if self._store is None:
            return {}
        asked = {self._read_key(key): key for key in keys}
        found: dict[bytes, tuple[str, Used]] = {}
        for key, kept in self._store.get_all(list(asked)).items():
            read = read_in(kept)
            if read is not None:
                found[asked[key]] = read.name, read.used
        return found

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
    def missing(self, tasks: Sequence[Task], *, whole: bool) -> list[Task]:
        """Those of ``tasks`` of which it cannot be told what they gave, ``whole`` with the texts."""
        if self._store is None:
            return list(tasks)
        self._find([task for task in tasks if _place_of(task) not in self._found])
        if whole or self._store.holds_all:
            self._found.load()
        return [task for task in tasks if _place_of(task) not in self._found]

    @phase("remember")
    def recall(self, task: Task) -> Result | None:
        """What the request of ``task`` gave, once, or None when that is not known."""
        result = self._found.take(_place_of(task)) if self._store else None
        if result is None:
            return None
        self.recalled += 1
        if not result.problems:
            return result
        where = self._where(task)
        return replace(result, problems=tuple(replace(p, where=where) for p in result.problems))

    @phase("remember")
    def expect(self, tasks: Iterable[Task]) -> None:
        """The texts of what was recalled will be asked for in the order of ``tasks``."""
        if self._store is not None:
            self._found.expect(list(map(_place_of, tasks)))

    @phase("remember")
    def keep(self, task: Task, result: Result) -> Result:
        """``result``, which the next run will know where it may."""
        where, item = self._where(task), task[1].item
        if self._store is None or not all(_is_lasting(p, where) for p in result.problems):
            return result
        problems = tuple(replace(problem, where=_NOWHERE) for problem in result.problems)
        kept, texts = kept_of(item.name, identity_of(item), replace(result, problems=problems))
        self._put(self._key(task), kept, texts)
        return result

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
        unread = [
            (number, located)
            for located in walk(secured.collection)
            if isinstance(located.item, Unread)
        ]
        self._find(unread)
        changed: dict[str, Item] = {}
        for task in unread:
            item, place = task[1].item, _place_of(task)
            if place in self._found:
                kept = self._found[place]
                changed[item.pointer] = replace(item, name=kept.name, identity=kept.identity)
            else:
                changed[item.pointer] = self._opened(task)
        return replace(secured, collection=with_items(secured.collection, changed))

    def _find(self, tasks: Sequence[Task]) -> None:
        self._found.find(list(map(_place_of, tasks)), list(map(self._key, tasks)))

    def _opened(self, task: Task) -> Item:
        """What an unread item says, without credentials."""
        number, located = task
        secured, pointer = self._given.secured[number], located.item.pointer
        assert secured.later is not None
        opened = self._given.seals[number][pointer].item()
        changed, values = secured.later.item(opened, located.names)
        if values:
            secured.vault.items[pointer] = values
        return changed

    def _read_key(self, key: bytes) -> bytes:
        return digest((b"read", self._origin[0], key))

    def _key(self, task: Task) -> bytes:
        """By the bytes of the item where they tell all, else by what it was made into."""
        number, located = task
        secured, item = self._given.secured[number], located.item
        pointer = item.pointer
        key = self._keys[number].get(pointer)
        if key is not None and pointer in secured.plain:
            return ended(self._beginning(b"plain", task), key)
        names = sorted(secured.vault.names_of(pointer))
        content = bytes_of((names, replace(item, pointer="")))
        return ended(self._beginning(b"whole", task), content)

    def _beginning(self, kind: bytes, task: Task) -> Begun:
        """What the keys of all neighbours begin with; where proofs count, each has its own."""
        number, located = task
        known = kind, number, located.folders
        if self._placed or self._neighbours[:2] != known[:2] or self._neighbours[2] is not known[2]:
            file, pointer = self._given.secured[number].collection.file, located.item.pointer
            place = (pointer, file) if self._placed else ()
            around = bytes_of((place, tuple(folder.auth for folder in located.folders)))
            self._neighbours = known
            self._begun = begun((kind, self._contexts[number], around))
        return self._begun

    def _where(self, task: Task) -> Where:
        number, located = task
        file = self._given.secured[number].collection.file if self._store else ""
        return Where(file, located.item.pointer, located.names)

    def _put(self, key: bytes, value: Read | Kept, texts: bytes = b"") -> None:
        """Keep ``value`` and ``texts`` if the gate lets them out."""
        encoded, leaked = msgspec.msgpack.encode(value), self._given.gate.leaked
        if self._store and not leaked(encoded) and not leaked(texts):
            self._store.put(key, encoded, texts)


def _place_of(task: Task) -> Place:
    return task[0], task[1].item.pointer


def _is_lasting(problem: Problem, where: Where) -> bool:
    return problem.where == where and problem.code not in OURS


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

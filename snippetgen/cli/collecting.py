"""How often the garbage collector looks for cycles while a command works."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# A large run keeps most of what it makes to its end, and by default looks at all of it many times.
_RARELY = 50_000, 20, 100


@contextmanager
def collected_rarely() -> Iterator[None]:
    """In here what is in use already is left alone, and the rest looked at now and then."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(*_RARELY)
    try:
        yield
    finally:
        gc.freeze()  # else all that is new would be looked at now
        gc.set_threshold(*before)
        gc.unfreeze()

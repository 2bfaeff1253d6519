"""What a preview shows: the newest pages, and the errors that keep newer ones from being made."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping, Sequence

import msgspec


class Edition(msgspec.Struct, frozen=True):
    """Pages by path, and errors.

    ``number`` changes with the pages, ``state`` with the errors too; neither is that of another
    process.
    """

    pages: Mapping[str, bytes] = {}
    errors: tuple[str, ...] = ()
    number: str = ""
    state: str = ""


class Newest:
    """The newest edition; the threads that serve it wait here for the next one."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._changed = threading.Condition()
        self._edition = Edition()
        self._process = secrets.token_hex(4)
        self._count = 0

    def show(self, pages: Mapping[str, bytes] | None, errors: Sequence[str] = ()) -> None:
        """From now on show ``pages``, or those shown before when there are none, and ``errors``."""
        with self._changed:
            self._count += 1
            old, state = self._edition, f"{self._process}-{self._count}"
            if pages is None or pages == old.pages:
                self._edition = Edition(old.pages, tuple(errors), old.number, state)
            else:
                self._edition = Edition(pages, tuple(errors), state, state)
            self._changed.notify_all()

    @property
    def edition(self) -> Edition:
        """The newest one."""
        return self._edition

    def other_than(self, state: str, seconds: float) -> Edition:
        """The newest edition as soon as its state is not ``state``, or after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._edition.state != state, seconds)
            return self._edition

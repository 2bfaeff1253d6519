"""What Jinja makes of the bundled templates, kept where Python keeps what it makes of our modules.

So it may be written and believed by the same people, and nobody else: it is code.  Templates of
users are compiled anew in every run.
"""

from __future__ import annotations

import pickle
import sys
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from importlib.util import cache_from_source
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache, bc_magic

from snippetgen.cache.key import bytes_of, digest
from snippetgen.cache.origin import program


class Bytecode(BytecodeCache):
    """The bytecode of templates for one environment, which has a say in it by its filters."""

    def __init__(self, environment: object) -> None:
        """``environment`` is all that tells it from others of the same program."""
        self._environment = digest([bytes_of(environment)])
        self._kind = f"jinja{self._environment.hex()[:8]}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file for a template, beside it as long as nobody chose another place."""
        return cache_from_source(filename or name, optimization=self._kind)

    def get_source_checksum(self, source: str) -> str:
        """A hash of all that the bytecode is made of: the filters too are called to make it."""
        return digest((program(), self._environment, source.encode())).hex()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give ``bucket`` what was kept for it, if anything."""
        with suppress(OSError):
            kept = Path(bucket.key).read_bytes()
            if kept.startswith(bc_magic + pickle.dumps(bucket.checksum, 2)):
                bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it as Python would: at once or not at all, and not where nobody may write."""
        if not sys.dont_write_bytecode:
            loader = SourceFileLoader("", bucket.key)
            loader.set_data(bucket.key, bucket.bytecode_to_string())

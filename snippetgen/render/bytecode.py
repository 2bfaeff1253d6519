"""What Jinja makes of the bundled templates; those of users are compiled anew in every run."""

from __future__ import annotations

import marshal
from contextlib import suppress

from jinja2.bccache import Bucket, BytecodeCache

from snippetgen.cache import made
from snippetgen.cache.key import bytes_of, digest
from snippetgen.cache.origin import program

TAGS = ("snippetgen.render.regions.RegionTag",)
"""What takes long to import, and only to compile a template."""


class Bytecode(BytecodeCache):
    """The bytecode of templates for one environment, which has a say in it by its filters."""

    def __init__(self, environment: object) -> None:
        """``environment`` is all that tells it from others of the same program."""
        self._environment = digest([bytes_of(environment)])
        self._kind = f"jinja{self._environment.hex()[:8]}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file for a template."""
        return made.place_of(filename or name, self._kind)

    def get_source_checksum(self, source: str) -> str:
        """A hash of all that the bytecode is made of: the filters too are called to make it."""
        return digest((program(), self._environment, source.encode())).hex()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give ``bucket`` what was kept for it; where that is nothing its template is compiled next."""
        kept, check = made.kept(bucket.key), bucket.checksum.encode()
        if kept.startswith(check):
            with suppress(EOFError, ValueError, TypeError):  # what was cut off
                bucket.code = marshal.loads(kept[len(check) :])  # noqa: S302 - as our own modules
        if bucket.code is None:
            for tag in TAGS:
                bucket.environment.add_extension(tag)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what Jinja made."""
        made.keep(bucket.key, bucket.checksum.encode() + marshal.dumps(bucket.code))

"""What the files of the output folder are called that are not snippets, and the hash they keep."""

from __future__ import annotations

from hashlib import sha256

MANIFEST_NAME = "snippetgen-manifest.json"
JOURNAL_NAME = ".snippetgen-journal.json"


def digest(content: bytes) -> str:
    """The hash the manifest keeps of ``content``."""
    return sha256(content).hexdigest()

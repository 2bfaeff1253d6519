"""The templates that come with snippetgen: where they lie, and which clients they are of."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

CLIENT_FILE = "client.toml"
LANGUAGE_FILE = "language.toml"
SNIPPET_FILE = "snippet.jinja"


def bundled_templates() -> Path:
    """The folder of the bundled templates: in the package, or beside it in a checkout."""
    inside = Path(__file__).parent.parent / "templates"
    return inside if inside.is_dir() else inside.parent.parent / "templates"


@lru_cache(maxsize=64)
def is_bundled(name: str) -> bool:
    """Whether a client of the bundled templates is called ``name``, in full."""
    top = bundled_templates()
    language, _, library = name.partition("/")
    if not (_holds(top, language) and _holds(top / language, library)):
        return False
    client = top / name
    has_template = (client / SNIPPET_FILE).is_file() and (top / f"{library}.toml").is_file()
    return (client / CLIENT_FILE).is_file() or has_template


def _holds(folder: Path, name: str) -> bool:
    """Whether an entry of ``folder`` has that name to the letter, on any file system."""
    return folder.is_dir() and name in os.listdir(folder)  # noqa: PTH208 (it takes a fifth)

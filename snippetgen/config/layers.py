"""Default under file under command line: the choices of one run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from snippetgen.config.file import Loaded
from snippetgen.config.keys import Config
from snippetgen.settings import Allowed, Settings, classic

if TYPE_CHECKING:
    from snippetgen.write.difference import Prune

_SETTINGS = {
    "clients": "clients",
    "environment": "environment",
    "globals": "globals_file",
    "include": "include",
    "exclude": "exclude",
    "placeholders": "placeholders",
    "form": "form",
    "regions": "regions",
    "example": "example",
    "secrets": "secrets",
    "allow_secret": "allow_secret",
    "templates": "templates",
    "verified": "verified",
    "trust_templates": "trust_templates",
    "max_input_mib": "max_input_mib",
    "max_requests": "max_requests",
    "max_snippet_kib": "max_snippet_kib",
    "jobs": "jobs",
    "executor": "executor",
}
_NARROWING = ("collections", "clients")
_PICKING = ("include", "exclude")


class Run(msgspec.Struct, frozen=True):
    """What is to be done: the configuration in force, the settings for the pipeline, what to prune.

    ``prune_is_default`` is false when someone said so, on the command line or in the file.
    """

    config: Config
    settings: Settings
    prune: Prune
    prune_is_default: bool


def merged(loaded: Loaded, given: Mapping[str, Any]) -> Run:
    """The run of a configuration file under the options ``given`` on the command line.

    A preset stands for its choices at its own level: it gives way to an explicit choice beside it
    or on the command line, and wins over the levels below.
    """
    settings = Settings()
    values: dict[str, Any] = {}
    variables: dict[str, str] = {}
    allowed: tuple[Allowed, ...] = ()
    for layer in (loaded.given, given):
        if layer.get("preset") == "classic":
            settings = classic(settings)
        chosen = {_SETTINGS[key]: value for key, value in layer.items() if key in _SETTINGS}
        if "chilkat" in layer:
            chosen["chilkat_api"] = layer["chilkat"].api
        settings = msgspec.structs.replace(settings, **chosen)
        variables |= layer.get("variables", {})
        allowed += layer.get("allow_secret", ())
        values |= layer
    values |= {"variables": variables, "allow_secret": allowed}
    settings = msgspec.structs.replace(settings, allow_secret=allowed)
    return Run(
        config=Config(**values),
        settings=msgspec.structs.replace(settings, variables=tuple(variables.items())),
        prune=_prune(loaded, given),
        prune_is_default="prune" not in given and loaded.given.get("prune", True),
    )


def _prune(loaded: Loaded, given: Mapping[str, Any]) -> Prune:
    """What a run may remove.

    A run that the configuration file describes owns the whole folder.  One that the command line
    narrows must not take away what the others made: it prunes the collections and clients it
    renders, and nothing when it renders picked items only.  ``--prune`` claims the whole folder.
    """
    if "prune" in given:
        return "all" if given["prune"] else "none"
    if not loaded.given.get("prune", True) or any(key in given for key in _PICKING):
        return "none"
    if loaded.file is None or any(key in given for key in _NARROWING):
        return "own"
    return "all"

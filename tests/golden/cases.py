"""The golden matrix: cases, variants, clients, and the files that each of them gives."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

import msgspec

from snippetgen.pipeline import Generated, clients, generate
from snippetgen.problems import Problem
from snippetgen.settings import DEFAULT_CLIENTS, Settings, classic
from snippetgen.targets.client import load_clients

HERE = Path(__file__).parent
COLLECTIONS = HERE / "collections"
EXPECTED = HERE / "expected"
PROBLEMS = "problems"
UPDATE = "python -m pytest tests/golden --update-golden"

_CHILKAT = tuple(n for n, c in load_clients().items() if c.view == "chilkat")
TOURISTS = tuple(name for name in _CHILKAT if name not in DEFAULT_CLIENTS)
"""The many languages of one view: one request shows each, and tests/readback proves the rest."""

TOUR = "chilkat-tour"
CLIENTS = tuple(c.name for c in clients(Settings()) if c.name not in TOURISTS)
CASES = tuple(sorted(path.stem for path in COLLECTIONS.glob("*.json")))

_DEFAULT = Settings(clients=CLIENTS)
VARIANTS = {
    "default": _DEFAULT,
    "classic": classic(_DEFAULT),
    "angle": msgspec.structs.replace(_DEFAULT, placeholders="angle"),
    "keep": msgspec.structs.replace(_DEFAULT, placeholders="keep", form="fragment"),
    "regions": msgspec.structs.replace(_DEFAULT, regions=True),
}
"""Settings by the name of their folder."""

_CHOSEN = {
    "classic": {
        "auth-kinds",
        "body-graphql",
        "body-multipart",
        "body-none",
        "body-urlencoded",
        "chilkat-tour",
        "headers",
        "json-roots",
        "json-values",
        "json-variables",
        "methods-with-body",
        "names-hostile",
        "responses-arrays",
        "responses-names",
        "responses-objects",
        "responses-others",
        "text-hard",
        "url-origin",
        "url-query",
        "variables",
    },
    "angle": {"auth-kinds", "body-urlencoded", "json-variables", "url-origin", "variables"},
    "keep": {
        "auth-kinds",
        "body-multipart",
        "json-variables",
        "responses-arrays",
        "responses-names",
        "url-origin",
        "variables",
    },
    "regions": {"body-multipart", "chilkat-tour", "responses-arrays"},
}

_BESIDE_DEFAULT = {
    "auth-kinds",
    "body-multipart",
    "json-variables",
    "responses-arrays",
    "text-hard",
    "variables",
}
"""Cases that show all there is to see of a variant, for clients that are not rendered by default."""


def _is_chosen(variant: str, case: str, client: str) -> bool:
    """Whether the matrix has an entry for it: every client and case in the default variant."""
    if variant == "default":
        return True
    return case in _CHOSEN[variant] and (client in DEFAULT_CLIENTS or case in _BESIDE_DEFAULT)


MATRIX = tuple(
    (variant, case, client)
    for variant in VARIANTS
    for case in CASES
    for client in CLIENTS
    if _is_chosen(variant, case, client)
) + tuple(
    (variant, TOUR, client) for variant in ("default", "classic", "regions") for client in TOURISTS
)


@cache
def generated(variant: str, case: str) -> Generated:
    """Everything that ``case`` gives in ``variant``."""
    settings = VARIANTS[variant]
    if case == TOUR:
        settings = msgspec.structs.replace(settings, clients=(*CLIENTS, *TOURISTS))
    return generate([str(COLLECTIONS / f"{case}.json")], settings)


def folder_of(variant: str, case: str, client: str) -> Path:
    """Where the golden files of one entry of the matrix lie."""
    return EXPECTED / variant / client / case


def rendered(variant: str, case: str, client: str) -> dict[str, str]:
    """The snippets of one entry of the matrix by file name in its folder."""
    extension = next(c.extension for c in clients(VARIANTS[variant]) if c.name == client)
    return {
        f"{_item_path(planned.path)}.{extension}": planned.content.decode()
        for planned in generated(variant, case).plan.files
        if planned.client == client
    }


def problems_of(case: str) -> str:
    """The problems of ``case`` as a text for people."""
    return "".join(f"{_line(problem)}\n" for problem in generated("default", case).problems)


def existing(folder: Path) -> set[str]:
    """The names of the files below ``folder``."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _item_path(path: str) -> str:
    """``collection/folder/item/go-chilkat.go`` gives ``folder/item``."""
    return PurePosixPath(*PurePosixPath(path).parts[1:-1]).as_posix()


def _line(problem: Problem) -> str:
    names = " > ".join(repr(name)[1:-1] for name in problem.where.names)
    client = f" [{problem.client}]" if problem.client else ""
    place = f"{problem.where.pointer} ({names}){client}"
    return f"{problem.code} {problem.severity} {place}: {problem.message}"

"""Inputs that differ in one thing each, for everything that a snippet could depend on.

A world is a choice for each knob; neighbouring choices are made to be mixed up: the same words as a
value and as a secret, namesakes, one value in two places.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

from snippetgen.settings import Allowed, Settings
from tests.builders import (
    Data,
    a_collection,
    a_folder,
    a_list,
    a_response,
    a_url,
    an_environment,
    an_item,
    auth,
    raw,
    urlencoded,
)

World: TypeAlias = dict[str, Any]

SECRET = "sk_live_4eC39HqLyjWDarjtT1zdp7dc"
OTHER = "ghp_16C7e42F292c6912E7710c838347Ae178B4a"
WORD = "tr0ub4dor-and-3-horses"
TEMPLATE = "{% if view.url %}{{ view.url | word }}{% endif %}\n"

KNOBS: dict[str, tuple[Any, ...]] = {
    "collection_name": ("Sample", "Other API"),
    "collection_auth": (None, ("bearer", "token", "{{token}}"), ("bearer", "token", SECRET)),
    "folder_auth": (None, ("noauth",), ("bearer", "token", OTHER), ("bearer", "token", "{{id}}")),
    "folder_name": ("Leads", "Leads of jane.doe@corp-mail.com", SECRET),
    "folder_behavior": (None, {"disableUrlEncoding": True}, {"disableBodyPruning": True}),
    "variable_token": (None, "a-plain-token", SECRET, WORD),
    "variable_id": (None, "7", "{{token}}", SECRET),
    "environment_id": (None, "8", "{{token}}", OTHER, "jane.doe@corp-mail.com"),
    "environment_token": (None, WORD, OTHER),
    "globals_id": (None, "9", WORD),
    "given_id": (None, "10", SECRET),
    "first": (None, "plain", "secret", "address", "uses", "odd", "repeated", "surrogate", "folder"),
    "body": ("{}", '{"note": "' + WORD + '"}', '{"id": "{{id}}"}', '{"password": "' + WORD + '"}'),
    "answer": (None, '{"id": 1}', '{"owner": "john.roe@corp-mail.com"}', '{"key": "' + SECRET + '"}'),
    "last_name": ("Get", "List", "get", WORD),
    "last_header": (None, "{{token}}", "{{sample_token}}", "Bearer {{sample_access_token}}", "Bearer {{id}}-x"),
    "neighbour": (None, "plain", "secret"),
    "template": (None, TEMPLATE, "v2 " + TEMPLATE),
    "trusted": (False, True),
    "placeholders": ("env", "classic", "keep", "angle"),
    "form": ("program", "fragment"),
    "regions": (False, True),
    "secrets": ("name", "keep"),
    "allowed": ((), (Allowed(name="bearer token", reason="x"), Allowed(name="variable", reason="x"))),
    "clients": (("shell/curl",), ("shell/curl", "python/requests"), ("go/chilkat", "shell/curl")),
    "example": (None, "Second"),
    "chilkat_api": ("classic", "modern"),
    "max_snippet_kib": (16_384, 1),
    "include": ((), ("**/Get",)),
}  # fmt: skip

FIRST = {knob: choices[0] for knob, choices in KNOBS.items()}

BUSY = {
    **FIRST,
    "collection_auth": ("bearer", "token", "{{token}}"),
    "variable_token": SECRET,
    "placeholders": "classic",
    "answer": '{"owner": "john.roe@corp-mail.com"}',
    "last_header": "Bearer {{sample_access_token}}",
}

USING = {**FIRST, "first": "uses", "variable_id": "7", "body": '{"id": "{{id}}"}'}
MIXED = {**FIRST, "last_header": "Bearer {{id}}-and-more-of-it"}


def lay(world: World, folder: Path) -> tuple[list[str], Settings]:
    """The files of ``world`` in ``folder``; the sources and settings of a run on them."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [_file(folder, "api.json", _text(_collection(world), world))]
    if world["neighbour"]:
        item = an_item(
            "Neighbour",
            headers=_headers(f"Bearer {WORD}" if world["neighbour"] == "secret" else None),
        )
        sources.append(_file(folder, "neighbour.json", json.dumps(a_collection(item, name="N"))))
    values = {"id": world["environment_id"], "token": world["environment_token"]}
    environment = an_environment(**{k: v for k, v in values.items() if v is not None})
    globals_ = an_environment(**({"id": world["globals_id"]} if world["globals_id"] else {}))
    names = "placeholders form regions secrets clients example chilkat_api max_snippet_kib include".split()
    return sources, Settings(
        environment=_file(folder, "environment.json", json.dumps(environment)),
        globals_file=_file(folder, "globals.json", json.dumps(globals_)),
        variables=(("id", world["given_id"]),) if world["given_id"] else (),
        allow_secret=world["allowed"],
        templates=(_templates(folder, world["template"]),) if world["template"] else (),
        trust_templates=world["trusted"],
        **{name: world[name] for name in names},
    )


def _collection(world: World) -> Data:
    values = {"token": world["variable_token"], "id": world["variable_id"]}
    members: Data = {
        "variable": a_list({k: v for k, v in values.items() if v is not None}),
        **_auth(world["collection_auth"]),
    }
    behavior = world["folder_behavior"]
    inner = {} if behavior is None else {"protocolProfileBehavior": behavior}
    answer = world["answer"]
    responses = [] if answer is None else [a_response(answer), a_response("[1]", name="Second")]
    url = a_url("https://api.example.com/a b/:id?q={{id}}", variable=a_list({"id": "{{id}}"}))
    leads = a_folder(
        world["folder_name"],
        an_item("Get", url=url, responses=responses),
        an_item("Get", method="POST", body=raw(world["body"], "json")),
        an_item("Form", method="PUT", body=urlencoded(*a_list({"a": WORD, "b": "{{token}}"}))),
        **inner,
        **_auth(world["folder_auth"]),
    )
    last = an_item(world["last_name"], headers=_headers(world["last_header"]), responses=responses)
    items = [_first(world["first"])] if world["first"] else []
    return a_collection(*items, leads, last, name=world["collection_name"], **members)


def _first(kind: str) -> Data:
    """An item before all others, which may change what becomes of them."""
    match kind:
        case "secret":
            return an_item("Get", headers=_headers(f"Bearer {WORD}"))
        case "address":
            return an_item("Get", body=raw("to: mary.major@corp-mail.com"), method="POST")
        case "uses":
            return an_item("Get", headers=_headers("Bearer {{id}}"))
        case "odd":
            return {"name": "Odd", "request": {"method": 7, "url": [SECRET], "header": 1}}
        case "folder":
            return {**a_folder("Both", an_item("Inner")), "request": {"url": "https://a.example"}}
        case _:
            return an_item("Get", url=f"https://api.example.com/{kind}")


def _text(collection: Data, world: World) -> str:
    text = json.dumps(collection, indent=1)
    if world["first"] == "repeated":
        return text.replace('"method": "GET",', '"method": "GET", "method": "PUT",', 1)
    if world["first"] == "surrogate":
        return text.replace("com/surrogate", "com/\\ud800")
    return text


def _auth(kind: tuple[str, ...] | None) -> Data:
    if kind is None:
        return {}
    name, *parameters = kind
    return {"auth": auth(name, **dict(zip(parameters[::2], parameters[1::2], strict=True)))}


def _headers(authorization: str | None) -> dict[str, str]:
    return {"Accept": "*/*", **({"Authorization": authorization} if authorization else {})}


def _templates(folder: Path, text: str) -> str:
    place = folder / "templates" / "shell" / "curl"
    place.mkdir(parents=True, exist_ok=True)
    (place / "snippet.jinja").write_text(text, "utf-8")
    return str(folder / "templates")


def _file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)

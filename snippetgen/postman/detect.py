"""What a JSON value is: decided by its structure, not by what it says about itself.

Sources: https://schema.postman.com/json/collection/v1.0.0/collection.json (``requests``) and
https://schema.postman.com/json/collection/v2.1.0/collection.json (``item``).
"""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """What a value turned out to be; the text completes "this is ..."."""

    V1 = "a Postman collection v1"
    V2 = "a Postman collection v2"
    WRAPPED = "a Postman collection in a wrapper"
    ENVIRONMENT = "a Postman environment"
    GLOBALS = "a Postman globals file"
    OPENAPI = "an OpenAPI document"
    HAR = "an HTTP archive (HAR)"
    LIST = "a JSON list"
    SCALAR = "a single JSON value"
    OBJECT = "a JSON object of another kind"


COLLECTIONS = frozenset({Kind.V1, Kind.V2, Kind.WRAPPED})


def kind_of(value: object) -> Kind:
    """The kind of ``value``; never raises."""
    if not isinstance(value, dict):
        return Kind.LIST if isinstance(value, list) else Kind.SCALAR
    if isinstance(value.get("item"), list) or isinstance(value.get("items"), list):
        return Kind.V2
    if isinstance(value.get("requests"), list):
        return Kind.V1
    if isinstance(value.get("values"), list) or isinstance(value.get("environment"), dict):
        is_global = value.get("_postman_variable_scope") == "globals"
        return Kind.GLOBALS if is_global else Kind.ENVIRONMENT
    if isinstance(value.get("collection"), dict):
        return Kind.WRAPPED if kind_of_inner(value) in COLLECTIONS else Kind.OBJECT
    return _without_items(value)


def kind_of_inner(value: dict[str, object]) -> Kind:
    """The kind of the value in the ``collection`` wrapper ``value``; there is one wrapper at most."""
    inner = value["collection"]
    if isinstance(inner, dict) and "collection" in inner:
        inner = {name: inner[name] for name in inner if name != "collection"}
    return kind_of(inner)


def _without_items(value: dict[str, object]) -> Kind:
    info = value.get("info")
    if isinstance(info, dict) and ("_postman_id" in info or "postman" in str(info.get("schema"))):
        return Kind.V2
    if "openapi" in value or "swagger" in value:
        return Kind.OPENAPI
    log = value.get("log")
    return Kind.HAR if isinstance(log, dict) and "entries" in log else Kind.OBJECT


def looks_meant(value: object) -> bool:
    """Whether ``value`` is a collection for sure, and not just any object with a list in it."""
    kind = kind_of(value)
    if kind is Kind.WRAPPED or kind is Kind.V1 or not isinstance(value, dict):
        return kind in COLLECTIONS
    children = value.get("item") or value.get("items")
    first = children[0] if isinstance(children, list) and children else None
    has_request = isinstance(first, dict) and any(n in first for n in ("request", "item", "items"))
    return kind is Kind.V2 and (has_request or isinstance(value.get("info"), dict))

"""Short ways to read what a test writes down."""

from __future__ import annotations

import json
from typing import Any

from snippetgen.ir.collection import Collection, Item, walk
from snippetgen.ir.request import Request
from snippetgen.ir.text import Text
from snippetgen.postman import Parsed, Source, read_collection
from snippetgen.problems import Problem


def parsed(value: Any, label: str = "sample.json") -> Parsed:
    """What reading ``value``, bytes or plain data, gives."""
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_collection(Source(label, data))


def collection_of(value: Any) -> Collection:
    """The collection in ``value``, which must have no problems."""
    result = parsed(value)
    assert result.problems == ()
    assert result.collection is not None
    return result.collection


def items_of(value: Any) -> list[Item]:
    """Every item in ``value``, problems or not."""
    result = parsed(value)
    assert result.collection is not None
    return [located.item for located in walk(result.collection)]


def item_of(node: Any, **members: Any) -> tuple[Item, tuple[Problem, ...]]:
    """The one item ``node`` of a collection that has other ``members`` too."""
    result = parsed({"info": {"name": "c"}, "item": [node], **members})
    assert result.collection is not None
    (located,) = walk(result.collection)
    return located.item, result.problems


def request_of(**request: Any) -> Request:
    """A request as described, which must have no problems."""
    item, problems = item_of({"name": "r", "request": request})
    assert problems == ()
    return item.request


def bad_request(**request: Any) -> tuple[Request, list[tuple[str, str]]]:
    """A request, and the codes and pointers of its problems, the item's pointer cut off."""
    item, problems = item_of({"name": "r", "request": request})
    found = [(p.code, p.where.pointer.removeprefix("/item/0/request")) for p in problems]
    return item.request, found


def source_of(text: Text | None) -> str | None:
    """The text as Postman writes it, or None."""
    return None if text is None else text.source

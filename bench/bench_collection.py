"""Collections for the benchmark: seeded, so that the same number gives the same bytes anywhere."""

from __future__ import annotations

import json
import random
from typing import Any

_WORDS = "account order invoice contact lead product price note task file user group".split()


def a_collection(requests: int, seed: int = 1) -> str:
    """A v2.1 collection of ``requests`` requests in folders of twenty, as published ones look.

    Half have no body, a third JSON of five to eighty lines, the rest forms; auth is inherited.
    """
    chance = random.Random(seed)
    items = [_item(chance, number) for number in range(requests)]
    folders = [
        {"name": f"Folder {start // 20}", "item": items[start : start + 20]}
        for start in range(0, requests, 20)
    ]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    token = {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]}
    return json.dumps(
        {"info": {"name": "Bench", "schema": schema}, "auth": token, "item": folders}, indent="\t"
    )


def _item(chance: random.Random, number: int) -> dict[str, Any]:
    word = chance.choice(_WORDS)
    kind = chance.random()
    body = None if kind < 0.5 else _json_body(chance) if kind < 0.85 else _form_body(chance)
    request: dict[str, Any] = {
        "method": chance.choice(["POST", "PUT", "PATCH"]) if body else "GET",
        "header": [{"key": "Accept", "value": "application/json"}],
        "url": {
            "raw": f"https://api.example.com/v2/{word}s/:id?page={number}",
            "protocol": "https",
            "host": ["api", "example", "com"],
            "path": ["v2", f"{word}s", ":id"],
            "query": [
                {"key": "page", "value": str(number)},
                {"key": "sort", "value": "name,asc", "disabled": chance.random() < 0.5},
            ],
            "variable": [{"key": "id", "value": str(chance.randrange(10**6))}],
        },
    }
    if body:
        request["body"] = body
    answer = {"name": "OK", "code": 200, "body": json.dumps(_tree(chance, 6), indent=2)}
    return {"name": f"{word.title()} {number}", "request": request, "response": [answer]}


def _json_body(chance: random.Random) -> dict[str, Any]:
    text = json.dumps(_tree(chance, chance.randint(3, 40)), indent=2)
    return {"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}


def _form_body(chance: random.Random) -> dict[str, Any]:
    fields = [{"key": word, "value": f"value of {word}"} for word in chance.sample(_WORDS, 4)]
    return {"mode": "urlencoded", "urlencoded": fields}


def _tree(chance: random.Random, leaves: int) -> dict[str, Any]:
    """An object of about so many values, some in objects and lists of their own."""
    tree: dict[str, Any] = {}
    for index in range(leaves):
        key = f"{chance.choice(_WORDS)}_{index}"
        kind = chance.random()
        if kind < 0.15 and leaves > 2:
            tree[key] = _tree(chance, 2)
        elif kind < 0.25:
            tree[key] = [chance.choice(_WORDS) for _ in range(3)]
        else:
            tree[key] = chance.choice(["some text", 42, 1.5, True, None, "{{owner_id}}"])
    return tree

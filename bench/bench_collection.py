"""Collections for the benchmark: seeded, so that the same numbers give the same bytes anywhere.

python bench/bench_collection.py REQUESTS FILE
"""

from __future__ import annotations

import json
import math
import random
import sys
from pathlib import Path
from typing import Any

Data = dict[str, Any]

_WORDS = "account order invoice contact lead product price note task file user group".split()
_VALUES = ["some text", "a longer text, as descriptions are", 42, 1.5, True, None, "{{owner_id}}"]
_FOLDER = 20


def a_collection(requests: int, seed: int = 4) -> str:
    """A v2.1 collection of ``requests`` requests in folders of twenty, as published ones look.

    Half have no body, a third JSON of five to eighty lines (most about twenty), the rest forms,
    uploads and GraphQL; auth is that of the collection or of the folder; three of four have a saved
    answer or two.
    A request is the same in a collection of any size.
    """
    items = [_item(seed, number) for number in range(requests)]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    document = {
        "info": {"name": "Bench", "schema": schema, "description": "Made for measuring."},
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
        "variable": [{"key": "baseUrl", "value": "https://api.example.com"}],
        "item": [
            _folder(start // _FOLDER, items[start : start + _FOLDER])
            for start in range(0, requests, _FOLDER)
        ],
    }
    return json.dumps(document, indent="\t")


def mark(number: int) -> str:
    """The value of a header that only the request of this ``number`` sends."""
    return f"docs-{number}."


def _folder(number: int, items: list[Data]) -> Data:
    """A folder; every fifth has auth of its own."""
    found: Data = {"name": f"Folder {number}", "item": items}
    if number % 5 == 4:
        pairs = {"key": "X-Api-Key", "value": "{{api_key}}", "in": "header"}
        auth = [{"key": key, "value": value} for key, value in pairs.items()]
        found["auth"] = {"type": "apikey", "apikey": auth}
    return found


def _item(seed: int, number: int) -> Data:
    chance = random.Random(f"{seed} {number}")
    word = chance.choice(_WORDS)
    body = _body(chance)
    headers = [
        {"key": "Accept", "value": "application/json"},
        {"key": "X-Request-Source", "value": mark(number)},
        {"key": "X-Debug", "value": "true", "disabled": True, "description": "While testing."},
    ]
    if body and body["mode"] == "raw":
        headers.append({"key": "Content-Type", "value": "application/json"})
    request: Data = {
        "method": chance.choice(["POST", "PUT", "PATCH"]) if body else "GET",
        "header": headers[: chance.randint(2, 4)],
        "url": _url(chance, word, number),
        "description": f"Works on one {word}, and on what belongs to it.\n\nNeeds the right to do so.",
    }
    if body:
        request["body"] = body
    answers = [
        _answer(request, "OK", 200, _records(chance)),
        _answer(request, "Not Found", 404, {"code": "NOT_FOUND", "message": f"no such {word}"}),
    ][: chance.choice([0, 1, 1, 2])]
    return {"name": f"{word.title()} {number}", "request": request, "response": answers}


def _url(chance: random.Random, word: str, number: int) -> Data:
    query: list[Data] = [
        {"key": "page", "value": str(number)},
        {"key": "sort", "value": "name,asc", "disabled": chance.random() < 0.5},
        {"key": "fields", "value": ",".join(chance.sample(_WORDS, 3)), "description": "Which."},
    ][: chance.randint(1, 3)]
    raw = "&".join(f"{pair['key']}={pair['value']}" for pair in query if not pair.get("disabled"))
    return {
        "raw": f"{{{{baseUrl}}}}/v2/{word}s/:id?{raw}",
        "host": ["{{baseUrl}}"],
        "path": ["v2", f"{word}s", ":id"],
        "query": query,
        "variable": [
            {"key": "id", "value": str(chance.randrange(10**6)), "description": "Its id."}
        ],
    }


def _body(chance: random.Random) -> Data | None:
    kind = chance.random()
    if kind < 0.49:
        return None
    if kind < 0.86:
        lines = min(80, max(5, round(chance.lognormvariate(math.log(20), 0.7))))
        text = json.dumps(_tree(chance, lines - 2), indent=2)
        return {"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}
    words = chance.sample(_WORDS, 4)
    fields: list[Data] = [
        {"key": word, "value": f"value of {word}", "type": "text"} for word in words
    ]
    if kind < 0.92:
        return {"mode": "urlencoded", "urlencoded": fields}
    if kind < 0.96:
        upload = {"key": "upload", "type": "file", "src": f"{words[0]}.pdf"}
        return {"mode": "formdata", "formdata": [*fields, upload]}
    query = f"query Find($id: ID!) {{\n  {words[0]}(id: $id) {{\n    id\n    {words[1]}\n  }}\n}}"
    variables = json.dumps({"id": str(chance.randrange(10**6))}, indent=2)
    return {"mode": "graphql", "graphql": {"query": query, "variables": variables}}


def _records(chance: random.Random) -> Data:
    """A list of some records of about ten members, and which page of it this is."""
    leaves = min(60, max(2, round(chance.lognormvariate(math.log(10), 0.9))))
    record = _tree(chance, leaves)
    return {"data": [record] * chance.randint(1, 12), "info": {"page": 1, "more_records": True}}


def _answer(request: Data, name: str, code: int, body: Data) -> Data:
    """A saved answer, with the request that it answers, as Postman exports it."""
    asked = {key: value for key, value in request.items() if key != "description"}
    return {
        "name": name,
        "originalRequest": asked,
        "status": name,
        "code": code,
        "_postman_previewlanguage": "json",
        "header": [
            {"key": "Content-Type", "value": "application/json; charset=utf-8"},
            {"key": "Date", "value": "Mon, 03 May 2021 10:00:00 GMT"},
        ],
        "cookie": [],
        "body": json.dumps(body, indent=2),
    }


def _tree(chance: random.Random, leaves: int) -> Data:
    """An object of about so many lines, some in objects and lists of their own."""
    tree: Data = {}
    while leaves > 0:
        key = f"{chance.choice(_WORDS)}_{leaves}"
        kind = chance.random()
        if kind < 0.06 and leaves > 5:
            tree[key] = _tree(chance, 3)
            leaves -= 5
        elif kind < 0.12 and leaves > 5:
            tree[key] = [chance.choice(_WORDS) for _ in range(3)]
            leaves -= 5
        else:
            tree[key] = chance.choice(_VALUES)
            leaves -= 1
    return tree


if __name__ == "__main__":
    text = a_collection(int(sys.argv[1]))
    Path(sys.argv[2]).write_text(text, "utf-8", newline="\n")

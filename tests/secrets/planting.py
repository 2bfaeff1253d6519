"""Plants credentials in collections: a seeded choice of kinds and places, each value told only once.

A place is a function that puts a value into a request (v2 JSON) or its item; those of ``BY_NAME``
tell by themselves that it is a credential, the others hold known shapes only.
"""

from __future__ import annotations

import copy
import json
import random
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import quote
from xml.sax.saxutils import escape

from tests.secrets.values import BY_PLACE, SHAPES, Make, private_key

Item = dict[str, Any]
Put = Callable[[Item, str, random.Random], None]
FIELDS = (
    "password", "access_token", "client_secret", "apiKey", "refresh_token", "secret_key",
    "userPassword", "auth-token", "X-Api-Key", "passphrase", "privateKey", "appSecret",
)  # fmt: skip


class Plant(NamedTuple):
    """A value, what kind it is of, and the place where it stands."""

    value: str
    kind: str
    place: str


def _request(item: Item) -> Item:
    given = item["request"]
    request: Item = {"url": given} if isinstance(given, str) else given
    request["method"] = "POST"
    item["request"] = request
    return request


def _pairs(**values: str) -> list[dict[str, str]]:
    return [{"key": key, "value": value} for key, value in values.items()]


def _auth(kind: str, **values: str) -> Put:
    def put(item: Item, value: str, _: random.Random) -> None:
        filled = {key: value if given == "*" else given for key, given in values.items()}
        _request(item)["auth"] = {"type": kind, kind: _pairs(**filled)}

    return put


def _header(name: str, scheme: str = "") -> Put:
    def put(item: Item, value: str, _: random.Random) -> None:
        request = _request(item)
        request["auth"] = {"type": "noauth"}
        request["header"] = [{"key": name, "value": scheme + value}]

    return put


def _basic_header(item: Item, value: str, rng: random.Random) -> None:
    pair = b64encode(f"{rng.choice(['ada', 'bob1', 'x'])}:{value}".encode()).decode()
    _header("Authorization", "Basic ")(item, pair, rng)


def _query(item: Item, value: str, rng: random.Random) -> None:
    url = f"https://api.example.com/v1?page=2&{rng.choice(FIELDS)}={quote(value, safe='')}"
    _request(item)["url"] = url


def _query_object(item: Item, value: str, rng: random.Random) -> None:
    pair = {"key": rng.choice(FIELDS), "value": value.replace("&", "_").replace("#", "_")}
    assert pair["value"] == value
    _request(item)["url"] = {"host": ["api", "example", "com"], "path": ["v1"], "query": [pair]}


def _path_variable(item: Item, value: str, rng: random.Random) -> None:
    name = rng.choice(["token", "access_token", "apiKey"])
    _request(item)["url"] = {
        "host": ["api", "example", "com"],
        "path": ["v1", f":{name}"],
        "variable": [{"key": name, "value": value}],
    }


def _userinfo(item: Item, value: str, _: random.Random) -> None:
    _request(item)["url"] = f"https://ada:{quote(value, safe='')}@api.example.com/v1"


def _callback(item: Item, value: str, rng: random.Random) -> None:
    address = f"https://ada:{quote(value, safe='')}@other.example.com/hook"
    _body(item, json.dumps({"callback": address, "n": rng.randrange(9)}))


def _body(item: Item, text: str, language: str = "json") -> None:
    options = {"raw": {"language": language}}
    _request(item)["body"] = {"mode": "raw", "raw": text, "options": options}


def _json(item: Item, value: str, rng: random.Random) -> None:
    document: Any = {rng.choice(FIELDS): value, "id": rng.randrange(10**6)}
    for name in rng.choices(["data", "user", "items", "config"], k=rng.randrange(4)):
        document = {name: [document] if rng.random() < 0.3 else document, "page": 1}
    _body(item, json.dumps(document, indent=rng.choice([None, 2, "\t"])))


def _json_in_json(item: Item, value: str, rng: random.Random) -> None:
    _body(item, json.dumps({"payload": json.dumps({rng.choice(FIELDS): value})}))


def _broken_json(item: Item, value: str, rng: random.Random) -> None:
    _body(item, f'{{"{rng.choice(FIELDS)}": {json.dumps(value)}, // comes from {{{{where}}}}\n}}')


def _xml(item: Item, value: str, rng: random.Random) -> None:
    name = rng.choice(["Password", "accessToken", "ns:ApiKey", "wsse:Password", "ClientSecret"])
    more = rng.choice(["", ' Type="text"'])
    text = f"<e:Envelope><x>1</x><{name}{more}>{escape(value)}</{name}></e:Envelope>"
    _body(item, text, "xml")


def _xml_attribute(item: Item, value: str, _: random.Random) -> None:
    _body(item, f'<login user="ada" password="{escape(value)}"/>', "xml")


def _form_text(item: Item, value: str, rng: random.Random) -> None:
    field = rng.choice(FIELDS)
    _body(item, f"grant_type=password&{field}={quote(value, safe='')}&scope=all", "text")


def _form(mode: str) -> Put:
    def put(item: Item, value: str, rng: random.Random) -> None:
        fields = [{"key": "id", "value": "1", "type": "text"}]
        fields.append({"key": rng.choice(FIELDS), "value": value, "type": "text"})
        _request(item)["body"] = {"mode": mode, mode: fields}

    return put


def _graphql(item: Item, value: str, rng: random.Random) -> None:
    _request(item)["body"] = {"mode": "graphql", "graphql": {
        "query": "query Q($a: String) { q(a: $a) { id } }",
        "variables": json.dumps({rng.choice(FIELDS): value})}}  # fmt: skip


def _answer(text: Callable[[str, random.Random], str], **header: str) -> Put:
    def put(item: Item, value: str, rng: random.Random) -> None:
        headers = _pairs(**{"Content-Type": "application/json"})
        headers += [{"key": k.replace("_", "-"), "value": v % value} for k, v in header.items()]
        item["response"] = [
            {"name": "OK", "code": 200, "header": headers, "body": text(value, rng)}
        ]

    return put


def _answer_json(value: str, rng: random.Random) -> str:
    return json.dumps({"data": {rng.choice(FIELDS): value, "id": 7}, "status": "ok"}, indent=2)


def _variable(item: Item, value: str, rng: random.Random) -> None:
    name = f"{rng.choice(FIELDS)}"
    item.setdefault("variables here", []).append({"key": name, "value": value})
    _request(item)["header"] = [{"key": "X-Trace", "value": "a {{" + name + "}}"}]


def _typed_variable(item: Item, value: str, rng: random.Random) -> None:
    name = f"setting{rng.randrange(10**6)}"
    item.setdefault("variables here", []).append({"key": name, "value": value, "type": "secret"})
    _body(item, json.dumps({"x": "{{" + name + "}}"}))


def _environment(item: Item, value: str, rng: random.Random) -> None:
    name = f"env{rng.randrange(10**6)}"
    item.setdefault("environment here", []).append({"key": name, "value": value, "type": "secret"})
    _request(item)["url"] = "https://api.example.com/{{name}}/x?a={{name}}".replace("name", name)


def _used_variable(item: Item, value: str, rng: random.Random) -> None:
    name = f"thing{rng.randrange(10**6)}"
    item.setdefault("variables here", []).append({"key": name, "value": value})
    _request(item)["auth"] = {"type": "bearer", "bearer": _pairs(token="{{" + name + "}}")}
    _body(item, json.dumps({"again": "{{" + name + "}}"}))


BY_NAME: dict[str, Put] = {
    "bearer auth": _auth("bearer", token="*"),
    "basic auth": _auth("basic", username="ada", password="*"),
    "API key auth": _auth("apikey", key="X-Key", value="*", **{"in": "header"}),
    "API key auth in the query": _auth("apikey", key="k", value="*", **{"in": "query"}),
    "OAuth 2 auth": _auth("oauth2", accessToken="*", headerPrefix="OAuth"),
    "digest auth": _auth("digest", username="ada", password="*"),
    "AWS auth": _auth("awsv4", accessKey="id", secretKey="*"),
    "OAuth 1 auth": _auth("oauth1", consumerKey="id", tokenSecret="*"),
    "Authorization: Bearer": _header("Authorization", "Bearer "),
    "Authorization: Token": _header("Authorization", "Token "),
    "Authorization: Basic": _basic_header,
    "Authorization": _header("authorization"),
    "X-API-Key": _header("X-API-Key"),
    "X-Auth-Token": _header("X-Auth-Token"),
    "Ocp-Apim-Subscription-Key": _header("Ocp-Apim-Subscription-Key"),
    "Cookie": _header("Cookie", "theme=dark; sid="),
    "query": _query,
    "query object": _query_object,
    "path variable": _path_variable,
    "URL user": _userinfo,
    "URL in a body": _callback,
    "JSON member": _json,
    "JSON in JSON": _json_in_json,
    "JSON with comments": _broken_json,
    "XML element": _xml,
    "XML attribute": _xml_attribute,
    "form in text": _form_text,
    "urlencoded form": _form("urlencoded"),
    "multipart form": _form("formdata"),
    "GraphQL variables": _graphql,
    "saved JSON": _answer(_answer_json),
    "saved XML": _answer(lambda v, _: f"<r><accessToken>{escape(v)}</accessToken></r>"),
    "saved cookie": _answer(lambda *_: "{}", Set_Cookie="sid=%s; Path=/; HttpOnly"),
    "saved header": _answer(lambda *_: "{}", X_Auth_Token="%s"),
    "collection variable": _variable,
    "secret variable": _typed_variable,
    "secret of an environment": _environment,
    "variable at a credential's place": _used_variable,
}  # fmt: skip

ANYWHERE: dict[str, Put] = {
    "URL path": lambda i, v, _: _request(i).update(url=f"https://api.example.com/v1/{v}/send"),
    "query of another name": lambda i, v, _: _request(i).update(
        url=f"https://api.example.com/?q={quote(v, safe='')}"
    ),
    "other header": _header("X-Custom", "v1 "),
    "other JSON member": lambda i, v, _: _body(i, json.dumps({"value": v, "list": [v]})),
    "plain text": lambda i, v, _: _body(i, f"Hello, my key is {v}.\nBye", "text"),
    "other form field": lambda i, v, _: _request(i).update(
        body={"mode": "urlencoded", "urlencoded": _pairs(note=v)}
    ),
    "title": lambda i, v, _: i.update(name=f"Get with {v}"),
    "description": lambda i, v, _: _request(i).update(description=f"Send `{v}` with it."),
    "saved text": _answer(lambda v, _: f"ok {v}"),
    "saved other member": _answer(lambda v, _: json.dumps({"value": v})),
    "other variable": lambda i, v, r: (
        i.setdefault("variables here", []).append({"key": f"v{r.randrange(10**6)}", "value": v})
    ),
}  # fmt: skip
PLACES = {**BY_NAME, **ANYWHERE}
MAKERS: dict[str, Make] = {**BY_PLACE, "private key": private_key}


def plans(rng: random.Random) -> Iterator[tuple[str, str]]:
    """Places and kinds without end: every place in turn, with a kind that it can hold."""
    while True:
        for place in PLACES:
            kinds = [*(BY_PLACE if place in BY_NAME else SHAPES), "private key"]
            yield place, rng.choice(kinds)


def _value(rng: random.Random, place: str, kind: str) -> tuple[str, str]:
    """A value of ``kind``, or of a plainer one where that cannot stand at ``place``."""
    value = MAKERS[kind](rng)
    while not fits(place, value):
        kind = "JWT" if place in ANYWHERE else "random token"
        value = MAKERS[kind](rng)
    return value, kind


# Where a value of many lines, or one of signs that end the place, cannot stand.
_ONE_LINE = {
    name for name in PLACES if "auth" in name.lower() or "header" in name or "-" in name
} | {"Authorization", "Cookie", "saved cookie", "title", "other variable", "query object",
     "path variable", "secret of an environment", "collection variable", "URL path"}  # fmt: skip
_PLAIN = {"query object", "path variable", "Cookie", "saved cookie", "secret of an environment",
          "secret variable", "URL path", "variable at a credential's place",
          "collection variable", "XML element", "XML attribute", "saved XML"}  # fmt: skip


def fits(place: str, value: str) -> bool:
    """Whether ``value`` can stand at ``place`` as one whole value."""
    if place in _ONE_LINE and "\n" in value:
        return False
    return place not in _PLAIN or not set(value) & set("&#;,<>/ %?\n\"'{}")


def items_of(document: Any) -> Iterator[Item]:
    """Every item with a request, in order."""
    for node in document.get("item") or []:
        if isinstance(node, dict):
            if isinstance(node.get("request"), dict | str):
                yield node
            yield from items_of(node)


def planted(
    document: Any, rng: random.Random, plan: Iterator[tuple[str, str]], most: int
) -> tuple[Any, list[dict[str, Any]], list[Plant]]:
    """A copy of a collection with up to ``most`` plants, its environment, and the plants.

    Each plant has an item of its own.
    """
    document = copy.deepcopy(document)
    environment: list[dict[str, Any]] = []
    variables = document.setdefault("variable", [])
    plants = []
    items = list(items_of(document))
    rng.shuffle(items)
    for item in items[:most]:
        place, wanted = next(plan)
        value, kind = _value(rng, place, wanted)
        PLACES[place](item, value, rng)
        variables += item.pop("variables here", [])
        environment += item.pop("environment here", [])
        plants.append(Plant(value, kind, place))
    # The others only cost time; a few stay, which the planted values must not reach either.
    document["item"] = items[: len(plants) + 5]
    return document, environment, plants

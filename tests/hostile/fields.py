"""Every place of a collection that holds a text of its author's choice."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from tests.builders import (
    URL,
    Data,
    a_collection,
    a_folder,
    a_list,
    a_response,
    a_url,
    an_environment,
    an_item,
    auth,
    formdata,
    raw,
    urlencoded,
    variables,
)

Field: TypeAlias = Callable[[str], Data]
JSON_TYPE = {"Content-Type": "application/json"}


def _post(body: Data, **members: Any) -> Data:
    return a_collection(an_item(method="POST", body=body, **members))


def _get(**members: Any) -> Data:
    return a_collection(an_item(**members))


def _url(**members: Any) -> Data:
    return _get(url={"raw": URL, "protocol": "https", "host": ["a", "example"], **members})


def _answer(body: str, **members: Any) -> Data:
    return _get(responses=[a_response(body, **members)])


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _described(text: str) -> Data:
    both: Data = {"content": text, "type": "text/markdown"}
    item = an_item(
        description=both,
        headers=[{"key": "X-A", "value": "1", "description": both}],
        url=a_url(f"{URL}?a=1", query=[{"key": "a", "value": "1", "description": text}]),
    )
    folder = a_folder("F", {**item, "description": text}, description=both)
    collection = a_collection(folder, variable=[{"key": "v", "value": "", "description": both}])
    collection["info"]["description"] = both
    return collection


FIELDS: dict[str, Field] = {
    "item name": lambda x: a_collection(an_item(x)),
    "folder name": lambda x: a_collection(a_folder(x, an_item())),
    "collection name": lambda x: a_collection(an_item(), name=x),
    "descriptions": _described,
    "method": lambda x: _get(method=x),
    "url": lambda x: _get(url=x),
    "url after the host": lambda x: _get(url=f"https://a.example/{x}"),
    "protocol": lambda x: _url(protocol=x, raw=f"{x}://a.example"),
    "host": lambda x: _url(host=["a", x]),
    "port": lambda x: _url(port=x),
    "path": lambda x: _url(path=["a", x]),
    "path variable": lambda x: _url(path=[":id"], variable=[{"key": "id", "value": x}]),
    "path variable name": lambda x: _url(path=[f":{x}"], variable=[{"key": x, "value": "1"}]),
    "query name": lambda x: _url(query=[{"key": x, "value": "1"}, {"key": "b", "value": "2"}]),
    "query value": lambda x: _url(query=[{"key": "a", "value": x}, {"key": "b", "value": "2"}]),
    "fragment": lambda x: _url(hash=x),
    "user info": lambda x: _get(url=f"https://{x}:{x}@a.example/"),
    "header name": lambda x: _get(headers=[{"key": x, "value": "1"}]),
    "header value": lambda x: _get(headers=[{"key": "X-A", "value": x}]),
    "content type": lambda x: _post(raw("a"), headers=[{"key": "Content-Type", "value": x}]),
    "header of one string": lambda x: _get(header=f"X-A: {x}\nX-B: 2"),
    "raw text": lambda x: _post(raw(x, "text")),
    "raw json": lambda x: _post(raw(x, "json")),
    "raw json string": lambda x: _post(raw(_json({"a": x, "b": [1, {"c": x}]}), "json")),
    "raw json name": lambda x: _post(raw(_json({x: 1, "b": {x: "2"}}), "json")),
    "raw xml": lambda x: _post(raw(f"<a b='{x}'>{x}</a>", "xml")),
    "raw language": lambda x: _post(raw("{}", x)),
    "body mode": lambda x: _post({"mode": x, x: "1"}),
    "form name": lambda x: _post(urlencoded({"key": x, "value": "1"})),
    "form value": lambda x: _post(urlencoded({"key": "a", "value": x})),
    "part name": lambda x: _post(formdata({"key": x, "value": "1", "type": "text"})),
    "part value": lambda x: _post(formdata({"key": "a", "value": x, "type": "text"})),
    "part type": lambda x: _post(formdata({"key": "a", "value": "1", "contentType": x})),
    "part file": lambda x: _post(formdata({"key": "a", "type": "file", "src": x})),
    "part file name": lambda x: _post(
        formdata({"key": "a", "type": "file", "src": "a.txt", "fileName": x})
    ),
    "body file": lambda x: _post({"mode": "file", "file": {"src": x}}),
    "graphql": lambda x: _post({"mode": "graphql", "graphql": {"query": x, "variables": ""}}),
    "graphql variables": lambda x: _post(
        {"mode": "graphql", "graphql": {"query": "{a}", "variables": _json({"a": x})}}
    ),
    "graphql operation": lambda x: _post(
        {"mode": "graphql", "graphql": {"query": "{a}", "variables": x, "operationName": x}}
    ),
    "basic": lambda x: _get(auth=auth("basic", username=x, password=x)),
    "bearer": lambda x: _get(auth=auth("bearer", token=x)),
    "api key name": lambda x: _get(auth=auth("apikey", key=x, value="1")),
    "api key in the query": lambda x: _get(
        auth=auth("apikey", key="k", value=x, **{"in": "query"})
    ),
    "oauth2": lambda x: _get(auth=auth("oauth2", accessToken=x, headerPrefix=x)),
    "auth kind": lambda x: _get(auth={"type": x, x: []}),
    "variable name": lambda x: _get(url=f"https://a.example/{{{{{x}}}}}"),
    "variable value": lambda x: a_collection(
        an_item(url="https://a.example/{{v}}?q={{v}}", headers={"X-A": "{{v}}"}),
        variable=variables(v=x),
    ),
    "secret variable": lambda x: a_collection(
        an_item(headers={"X-A": "{{v}}"}), variable=[{"key": "v", "value": x, "type": "secret"}]
    ),
    "environment": lambda _: a_collection(
        an_item(method="POST", url="https://a.example/{{e}}", body=raw("{{e}} {{E}}"))
    ),
    "answer text": lambda x: _answer(_json({"a": x, "b": [{"c": x}]})),
    "answer name": lambda x: _answer(_json({x: 1, "l": [{x: "2"}], "o": {x: {"d": True}}})),
    "answer raw": _answer,
    "answer header": lambda x: _answer(
        "{}", name=x, status=x, header=a_list({"Content-Type": x}), _postman_previewlanguage=x
    ),
    "scripts": lambda x: a_collection(
        {**an_item(), "event": [{"listen": "prerequest", "script": {"exec": [x], "type": x}}]}
    ),
    "schema": lambda x: {**_get(), "info": {"name": "x", "schema": f"{x}/v2.1.0/collection.json"}},
    "setting": lambda x: a_collection(an_item(settings={x: x, "disabledSystemHeaders": {x: True}})),
}  # fmt: skip
"""A collection with a text in the place, by the name of the place."""


def environment_of(text: str) -> Data:
    """The environment beside it, of which the field ``environment`` makes use."""
    return an_environment(text, e=text, E="1")

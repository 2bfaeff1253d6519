"""From a v1 collection to v2.1: plain data in, plain data out.

v1 keeps requests and folders in two flat lists; ``order`` and ``folders_order`` make the tree.
A request or folder that no order names is kept, in the folder it names or at the end.

Sources: https://schema.postman.com/json/collection/v1.0.0/collection.json; the rules are those of
postman-collection-transformer.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from snippetgen.postman.javascript import is_truthy, text_of
from snippetgen.postman.parse_request import header_lines
from snippetgen.postman.place import Relocated
from snippetgen.postman.upgrade_v1_body import body_v2, is_off, objects

_HELPERS = {
    "apikeyAuth": "apikey",
    "basicAuth": "basic",
    "bearerAuth": "bearer",
    "digestAuth": "digest",
    "hawkAuth": "hawk",
    "oAuth1": "oauth1",
    "oAuth2": "oauth2",
    "ntlmAuth": "ntlm",
    "awsSigV4": "awsv4",
}
_RENAMED = {
    "oauth1": {
        "header": "addParamsToHeader",
        "auto": "autoAddParam",
        "includeEmpty": "addEmptyParamsToSign",
    },
    "hawk": {
        "hawk_id": "authId",
        "hawk_key": "authKey",
        "ext": "extraData",
        "app": "appId",
        "dlg": "delegation",
    },
}

Node = Mapping[str, object]


def upgrade_v1(value: Node, pointer: str = "") -> dict[str, object]:
    """``value`` as v2.1 data, whose items know their pointers; ``pointer`` is that of ``value``."""
    tree = _Tree(value, pointer)
    return {
        "info": {"name": value.get("name"), "description": value.get("description")},
        "item": tree.children(),
        "auth": _auth(value),
        "variable": _variables(value),
        "protocolProfileBehavior": value.get("protocolProfileBehavior"),
    }


class _Entry:
    """A folder or request: as it was, as it becomes, and the folder it was put in."""

    def __init__(self, source: Node, node: Relocated) -> None:
        """Not in any folder yet."""
        self.source = source
        self.node = node
        self.parent: _Entry | None = None
        self.is_placed = False

    def is_inside(self, other: _Entry) -> bool:
        """Whether ``other`` is this folder or one around it."""
        around: _Entry | None = self
        while around is not None and around is not other:
            around = around.parent
        return around is other


class _Tree:
    """Puts folders and requests where they belong, each once."""

    def __init__(self, value: Node, pointer: str) -> None:
        """The lists of the collection ``value``, which stands at ``pointer``."""
        self.value = value
        self.folders = _by_id(value.get("folders"), f"{pointer}/folders", _folder)
        self.requests = _by_id(value.get("requests"), f"{pointer}/requests", _item)
        self.root: list[object] = []

    def children(self) -> list[object]:
        """The items of the collection: folders before requests, as Postman has it."""
        for folder in self.folders.values():
            for name in _names(folder.source.get("folders_order")):
                self.place(self.folders.get(name), folder)
            for name in _names(folder.source.get("order")):
                self.place(self.requests.get(name), folder)
        for name in _names(self.value.get("folders_order")):
            self.place(self.folders.get(name), None)
        self.place_strays(self.folders)
        for name in _names(self.value.get("order")):
            self.place(self.requests.get(name), None)
        self.place_strays(self.requests)
        return self.root

    def place(self, entry: _Entry | None, folder: _Entry | None) -> None:
        """Append ``entry`` to ``folder`` or the root, unless it has a place or would hold itself."""
        if entry is None or entry.is_placed or (folder is not None and folder.is_inside(entry)):
            return
        children = self.root if folder is None else folder.node["item"]
        assert isinstance(children, list)
        children.append(entry.node)
        entry.parent, entry.is_placed = folder, True

    def place_strays(self, entries: Mapping[str, _Entry]) -> None:
        """Place what no order names in the folder that it names itself, or in the root."""
        for entry in entries.values():
            self.place(entry, self.folders.get(_identifier(entry.source.get("folder"))))
            self.place(entry, None)


def _by_id(
    value: object, pointer: str, build: Callable[[Node], dict[str, object]]
) -> dict[str, _Entry]:
    """The objects of a list by their ids; one whose id is missing or taken is kept under another."""
    found: dict[str, _Entry] = {}
    for index, source in enumerate(value if isinstance(value, list) else ()):
        if isinstance(source, dict):
            place = f"{pointer}/{index}"
            name = _identifier(source.get("id"))
            name = place if not name or name in found else name
            found[name] = _Entry(source, Relocated(place, build(source)))
    return found


def _identifier(value: object) -> str:
    return text_of(value) if isinstance(value, (str, int, float)) else ""


def _names(value: object) -> Iterator[str]:
    """The ids in an order, each once."""
    return iter(dict.fromkeys(map(_identifier, value if isinstance(value, list) else ())))


def _folder(source: Node) -> dict[str, object]:
    return {
        "name": source.get("name"),
        "description": source.get("description"),
        "item": [],
        "auth": _auth(source),
        "protocolProfileBehavior": source.get("protocolProfileBehavior"),
    }


def _item(source: Node) -> dict[str, object]:
    return {
        "name": source.get("name"),
        "request": {
            "method": source.get("method"),
            "url": _url(source),
            "header": _headers(source),
            "body": body_v2(source),
            "auth": _auth(source),
            "description": source.get("description"),
        },
        "response": _responses(source),
        "protocolProfileBehavior": source.get("protocolProfileBehavior"),
    }


def _url(source: Node) -> object:
    """The URL as text, with the query and path variables that are kept beside it."""
    url: dict[str, object] = {"raw": source.get("url")}
    if query := [_query_param(param) for param in objects(source.get("queryParams"))]:
        url["query"] = query
    given = objects(source.get("pathVariableData"))
    variables: list[object] = [{n: v[n] for n in v if n != "id"} for v in given]
    known = [variable.get("key") for variable in given]
    others = source.get("pathVariables")
    if isinstance(others, dict):
        variables += [{"key": key, "value": others[key]} for key in others if key not in known]
    if variables:
        url["variable"] = variables
    return url


def _query_param(param: Node) -> Node:
    """``equals`` tells an empty value from none."""
    changed = {**param, "disabled": is_off(param)}
    if "equals" in param:
        if is_truthy(param["equals"]):
            changed["value"] = "" if param.get("value") is None else param["value"]
        elif not is_truthy(param.get("value")):
            changed["value"] = None
    return changed


def _headers(source: Node) -> object:
    """``headerData``, then what only the older ``headers`` text has."""
    lines = source.get("headers")
    if isinstance(lines, list):
        return lines
    found: list[object] = []
    for header in objects(source.get("headerData")):
        key = header.get("key")
        is_comment = isinstance(key, str) and key.startswith("//")
        name = str(key)[2:].strip() if is_comment else key
        found.append({**header, "key": name, "disabled": is_comment or is_off(header)})
    known = [header["key"] for header in found if isinstance(header, dict)]
    for line in header_lines(lines, comments=True) if isinstance(lines, str) else ():
        if line.key.source not in known:
            value = None if line.value is None else line.value.source
            found.append({"key": line.key.source, "value": value, "disabled": line.disabled})
    return found


def _auth(source: Node) -> object:
    """``auth``, unless there are the older helper members, which then decide."""
    if "currentHelper" not in source and not is_truthy(source.get("helperAttributes")):
        return _listed(source.get("auth"))
    helper = source.get("currentHelper")
    if not isinstance(helper, str) or helper == "normal":
        return None
    attributes = source.get("helperAttributes")
    if isinstance(attributes, str):
        try:
            attributes = json.loads(attributes)
        except (ValueError, RecursionError):
            return None
    kind = _HELPERS.get(helper, helper)
    given = attributes if isinstance(attributes, dict) else {}
    renamed = _RENAMED.get(kind, {})
    parameters = {renamed.get(name, name): given[name] for name in given if name != "id"}
    return {"type": kind, kind: parameters}


def _listed(auth: object) -> object:
    """``auth`` with its parameters, which count only as a list."""
    if not isinstance(auth, dict):
        return auth
    return {name: auth[name] for name in auth if name == "type" or isinstance(auth[name], list)}


def _variables(source: Node) -> list[object]:
    """Variables of the collection, whose name may stand in ``id``."""
    found = objects(source.get("variables") or source.get("variable"))
    return [{**variable, "key": variable.get("key") or variable.get("id")} for variable in found]


def _responses(source: Node) -> list[object]:
    """Saved responses, in the order that ``responses_order`` gives them, if it does."""
    responses = {
        _identifier(response.get("id")) or str(index): response
        for index, response in enumerate(objects(source.get("responses")))
    }
    order = [name for name in _names(source.get("responses_order")) if name in responses]
    names = [*order, *(name for name in responses if name not in order)]
    return [_response(responses[name]) for name in names]


def _response(response: Node) -> dict[str, object]:
    code = response.get("responseCode")
    status = code if isinstance(code, dict) else {}
    return {
        "name": response.get("name"),
        "code": status.get("code"),
        "status": status.get("name"),
        "header": response.get("headers"),
        "body": response.get("text"),
    }

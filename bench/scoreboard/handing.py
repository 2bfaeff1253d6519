"""A recorded request as it is handed to a rival: Postman's own form of it, and a HAR.

Both lead to the capture server and hold what Postman settles before it sends: variables and auth, the
Content-Type that it adds, and no body where it sends none.  The HAR has the target as Postman encodes
it, and each part of a form with the type and the content of its file.
"""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import quote

from snippetgen.resolve.exchange import (
    Exchange,
    FileField,
    FormContent,
    MultipartContent,
    TextField,
)
from snippetgen.verify.redirect import HOST
from snippetgen.verify.wire import Wire

Data = dict[str, Any]

_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_OF_URIS = "%/?#@!$&'()*+,;=:-._~"


def postman(request: Data, expected: Wire, port: int) -> Data:
    """``request`` of the runtime with its origin at ``port``."""
    found = deepcopy(request)
    found["url"] |= {"protocol": "http", "host": HOST.split("."), "port": str(port)}
    if not expected.body:
        found.pop("body", None)
    mode = found.get("body", {}).get("mode")
    headers = found.setdefault("header", [])
    typed = {str(line.get("key")).lower() for line in headers if not line.get("disabled")}
    if mode not in (None, "formdata") and "content-type" not in typed:
        headers += [
            {"key": "Content-Type", "value": value} for value in expected.values("content-type")
        ]
    return found


def har(exchange: Exchange, expected: Wire, port: int, files: Path) -> Data:
    """The request of a HAR entry, version 1.2."""
    content = exchange.content
    is_form = isinstance(content, FormContent | MultipartContent) and bool(expected.body)
    target = quote(_BARE_PERCENT.sub("%25", expected.target), safe=_OF_URIS, encoding="latin-1")
    return {
        "method": expected.method,
        "url": f"http://{HOST}:{port}{target}",
        "httpVersion": "HTTP/1.1",
        "headers": [
            {"name": name, "value": value}
            for name, value in expected.headers
            if not (is_form and name.lower() == "content-type")
        ],
        "queryString": [],
        "cookies": [],
        "headersSize": -1,
        "bodySize": len(expected.body),
        **({"postData": _post_data(exchange, expected, files)} if expected.body else {}),
    }


def _post_data(exchange: Exchange, expected: Wire, files: Path) -> Data:
    media_type = (expected.values("content-type") or [""])[0]
    match exchange.content:
        case FormContent(pairs):
            params = [{"name": name.source, "value": value.source} for name, value in pairs]
            return {"mimeType": media_type, "params": params}
        case MultipartContent(parts):
            params = [_param(part, files) for part in parts]
            return {"mimeType": "multipart/form-data", "params": params}
        case _:
            return {"mimeType": media_type, "text": expected.body.decode("utf-8", "replace")}


def _param(part: TextField | FileField, files: Path) -> Data:
    found = {"name": part.name.source}
    if part.content_type is not None:
        found["contentType"] = part.content_type.source
    if isinstance(part, TextField):
        return {**found, "value": part.value.source}
    path = part.path.source if part.path is not None else ""
    try:
        value = (files / path).read_bytes().decode("utf-8", "replace")
    except OSError:
        value = ""
    return {**found, "fileName": path, "value": value}


def port_of(led: Exchange) -> int:
    """The port of the capture server that an exchange was led to."""
    assert led.address.port is not None
    return int(led.address.port.plain)

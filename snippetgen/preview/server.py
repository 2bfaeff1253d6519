"""Serves an edition on the loopback interface: pages out of memory, and no other file.

Nobody but the browser of this machine is answered.  A page of another site could have its own name
resolve to 127.0.0.1 and ask us under it, so the Host header must name us; it could also load what
we serve as a script, so every answer says that only pages of its own origin may.

Sources: RFC 9110, section 7.2; https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
"""

from __future__ import annotations

import json
import mimetypes
import posixpath
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import ClassVar
from urllib.parse import parse_qs, unquote, urlsplit

from snippetgen.preview.edition import Edition, Newest

ADDRESS = "127.0.0.1"
OWN = "/@preview/"
"""Where the preview's own script lies; no slug begins so."""

_PATIENCE = 20.0
_HTTP = 80
_NAMES = (ADDRESS, "localhost")


class Server(ThreadingHTTPServer):
    """A server of ``newest`` on ``port`` of the loopback interface; 0 takes a free one.

    Raises OSError when the port is taken.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, newest: Newest, port: int) -> None:
        """Listen."""
        self.newest = newest
        super().__init__((ADDRESS, port), _Handler)

    @property
    def address(self) -> str:
        """Where the site begins."""
        return f"http://{ADDRESS}:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def is_named(self, hosts: list[str]) -> bool:
        """Whether ``hosts``, all Host headers of a request, are one that names this server."""
        port = self.server_port
        wanted = {f"{name}:{port}" for name in _NAMES} | (set(_NAMES) if port == _HTTP else set())
        return len(hosts) == 1 and hosts[0].lower() in wanted


class _Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Server  # type: ignore[mutable-override] # as http.server makes it
    server_version = "snippetgen"
    sys_version = ""
    timeout: ClassVar[float | None] = 60.0

    def do_GET(self) -> None:
        """Answer, unless it is none of ours to ask."""
        if not self.server.is_named(self.headers.get_all("Host", [])):
            self.answer(HTTPStatus.MISDIRECTED_REQUEST, b"This is the preview of somebody else.\n")
        elif self.is_foreign():
            self.answer(HTTPStatus.FORBIDDEN, b"Only the site itself may load this.\n")
        else:
            self.find(urlsplit(self.path).path)

    do_HEAD = do_GET  # noqa: N815 - the name that http.server calls

    def is_foreign(self) -> bool:
        """Whether a page of another origin loads this into itself."""
        site = self.headers.get("Sec-Fetch-Site", "none")
        is_visit = self.headers.get("Sec-Fetch-Mode") == "navigate"
        return site not in ("none", "same-origin") and not is_visit

    def find(self, path: str) -> None:
        """What lies at ``path``."""
        edition = self.server.newest.edition
        if path == f"{OWN}reload.js":
            self.answer(HTTPStatus.OK, script(), "text/javascript")
        elif path == f"{OWN}state.js":
            seen = parse_qs(urlsplit(self.path).query).get("seen", [""])[0]
            news = self.server.newest.other_than(seen, _PATIENCE)
            self.answer(HTTPStatus.OK, news_of(news), "text/javascript")
        elif (name := page_name(path, edition)) is None:
            self.answer(HTTPStatus.NOT_FOUND, b"There is no such page.\n")
        elif path.endswith("/") or name == unquote(path)[1:]:
            kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
            self.answer(HTTPStatus.OK, content(name, edition), kind)
        else:
            self.answer(HTTPStatus.MOVED_PERMANENTLY, b"", location=f"{path}/")

    def answer(
        self, status: HTTPStatus, body: bytes, kind: str = "text/plain", location: str = ""
    ) -> None:
        """Send it, with the headers that every answer has."""
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("X-Frame-Options", "DENY")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for what is built."""


def page_name(path: str, edition: Edition) -> str | None:
    """The page at the path of a URL: one of the edition's, or the index of a folder of it."""
    wanted = unquote(path)[1:]
    index = posixpath.join(wanted, "index.html")
    return next((name for name in (wanted, index) if name in edition.pages), None)


def content(name: str, edition: Edition) -> bytes:
    """A file of the edition; a page with the script that loads it again."""
    found = edition.pages[name]
    if not name.endswith(".html"):
        return found
    tag = f'<script src="{OWN}reload.js" data-edition="{edition.number}" defer></script>'
    before, head, after = found.partition(b"</head>")
    return before + tag.encode() + head + after


def script() -> bytes:
    """The script of the preview."""
    return (files("snippetgen.preview") / "reload.js").read_bytes()


def news_of(edition: Edition) -> bytes:
    """A call of that script's function."""
    news = {"state": edition.state, "edition": edition.number, "errors": edition.errors}
    return f"window.snippetgenPreview({json.dumps(news)});\n".encode()

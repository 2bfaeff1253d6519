"""The options of curl, and what curl really sends for them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import pytest
from msgspec.structs import replace

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import Text
from snippetgen.resolve.body import FORM_TYPE, MULTIPART_TYPE
from snippetgen.resolve.exchange import (
    Address,
    BasicCredentials,
    BearerToken,
    Content,
    Exchange,
    FileContent,
    FileField,
    MultipartContent,
    TextField,
)
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials
from snippetgen.targets.curl_view import CurlView, Option, curl_view
from tests.runtimes import require
from tests.unit.targets.makers import (
    CURL,
    address,
    body,
    exchange,
    field,
    form,
    lines,
    pair,
    upload,
)

TEXT = "text/plain"


def view_of(given: Exchange, *, classic: bool = False) -> CurlView:
    """The view of ``given``."""
    return curl_view(given, CURL, classic=classic)[0]


def words(options: tuple[Option, ...]) -> list[str]:
    """Flags, and values with variables in braces."""
    return [f"{o.flag} {o.value.source}" if o.value is not None else o.flag for o in options]


def options(given: Exchange, *, classic: bool = False) -> list[str]:
    """The options, each as it would stand on a line."""
    return words(view_of(given, classic=classic).options)


def parts(*found: TextField | FileField) -> Exchange:
    """A POST of a multipart form."""
    return exchange(MultipartContent(found), content_type=MULTIPART_TYPE)


BODIES: dict[str, tuple[Content, str, list[str]]] = {
    "text": (body("a{{b}}c"), TEXT, ["--data-raw a{{b}}c"]),
    "text with an @": (body("@file"), TEXT, ["--data-raw @file"]),
    "a form": (
        form(("a b", "c&d"), ("e", "{{f}}")),
        FORM_TYPE,
        ["--data-urlencode a%20b=c&d", "--data-urlencode e={{f}}"],
    ),
    "a form with a nameless pair": (
        form(("", "a b"), ("c", "d")),
        FORM_TYPE,
        ["--data-raw =a%20b&c=d"],
    ),
    "a file": (FileContent(Text("a b.bin")), FORM_TYPE, ["--data-binary @a b.bin"]),
    "no file": (FileContent(None), FORM_TYPE, []),
}


@pytest.mark.parametrize(("content", "media_type", "expected"), BODIES.values(), ids=BODIES)
def test_bodies(content: Content, media_type: str, expected: list[str]) -> None:
    """Each in the option that sends it unchanged."""
    found = options(exchange(content, content_type=media_type))
    assert [o for o in found if not o.startswith("--header")] == expected


@pytest.mark.parametrize("media_type", ["", "x", "/x", "x/", "a b/c"])
def test_a_media_type_that_curl_refuses(media_type: str) -> None:
    """It would send nothing at all."""
    with pytest.raises(CannotExpressError, match="no slash"):
        options(parts(field("a", "1", media_type)))


PARTS = {
    "text": (field("a", "@{{b}};c"), "--form-string a=@{{b}};c"),
    "typed text": (field("a", '1"\\', TEXT), '--form a="1\\"\\\\";type=text/plain'),
    "a file's content": (
        TextField(Text("f"), Text("x"), None, Text('a"b')),
        '--form f="x";filename="a\\"b"',
    ),
    "typed content": (
        TextField(Text("f"), Text("x"), Text(TEXT), Text("")),
        '--form f="x";type=text/plain;filename=""',
    ),
    "a file": (upload("f", "dir/a.txt"), "--form f=@dir/a.txt;type=text/plain"),
    "a file without a type": (upload("f", "a.txt", content_type=None), "--form f=@a.txt"),
    "another name": (
        upload("f", "a.txt", "b.txt"),
        '--form f=@a.txt;type=text/plain;filename="b.txt"',
    ),
    "a hard path": (upload("f", 'a;"b.txt'), '--form f=@"a;\\"b.txt";type=text/plain'),
    "a variable": (upload("f", "{{path}}", "x"), '--form f=@{{path}};type=text/plain;filename="x"'),
    "no file": (upload("f", None, content_type=None), '--form f=;filename=""'),
}


@pytest.mark.parametrize(("part", "expected"), PARTS.values(), ids=PARTS)
def test_form_parts(part: TextField | FileField, expected: str) -> None:
    """Values are quoted where curl would read something into them."""
    assert options(parts(part)) == [expected]


def test_a_name_with_an_equals_sign() -> None:
    """curl has no way to write it."""
    for part in (field("a=b", "1"), upload("a=b", "f")):
        with pytest.raises(CannotExpressError, match="first '='"):
            view_of(parts(part))
    assert options(parts(field("{{a=b}}", "1"))) == ["--form-string {{a=b}}=1"]


def test_a_file_called_dash() -> None:
    """``./-`` is the same file and not the standard input."""
    assert "--data-binary @-" not in options(exchange(FileContent(Text("-"))))
    assert not options(parts(upload("f", "-")))[0].startswith("--form f=@-")


def test_headers() -> None:
    """An empty one needs a semicolon, one that curl adds by itself is taken away."""
    given = exchange(body("x"), headers=lines(("X-A", "1"), ("X-A", "2"), ("X-B", "")))
    assert options(given) == [
        "--header X-A: 1", "--header X-A: 2", "--header X-B;", "--header Content-Type:",
        "--data-raw x",
    ]  # fmt: skip


def test_credentials() -> None:
    """A pair is an option of its own, a token a header."""
    basic = BasicCredentials(Text.of("{{u}}"), Text("p:q"))
    assert options(exchange(credentials=basic)) == ["--user {{u}}:p:q"]
    assert options(exchange(credentials=basic), classic=True) == ["-u {{u}}:p:q"]
    token = BearerToken(Text.of("{{t}}"))
    assert options(exchange(credentials=token)) == ["--header Authorization: Bearer {{t}}"]


def test_digest() -> None:
    """The same option for the pair; what stands before its first colon is the name."""
    digest = DigestCredentials(Text.of("{{u}}"), Text("p:q"))
    assert options(exchange(credentials=digest)) == ["--digest", "--user {{u}}:p:q"]
    assert options(exchange(credentials=digest), classic=True) == ["--digest", "-u {{u}}:p:q"]
    with pytest.raises(CannotExpressError, match="colon"):
        options(exchange(credentials=DigestCredentials(Text("u:v"), Text("p"))))


AWS = AwsCredentials(Text("k"), Text.of("{{s}}"), Text(), Text("r"), Text("execute-api"))


def test_aws() -> None:
    """A token goes along as a header."""
    to = address("/a-b/{{c}}", (pair("a", "x%20y"), pair("b", "")))
    assert options(exchange(to=to, credentials=AWS)) == [
        "--aws-sigv4 aws:amz:r:execute-api",
        "--user k:{{s}}",
    ]
    with_token = replace(AWS, session_token=Text("t"))
    assert options(exchange(credentials=with_token), classic=True) == [
        "--aws-sigv4 aws:amz:r:execute-api",
        "-u k:{{s}}",
        "-H X-Amz-Security-Token: t",
    ]


@pytest.mark.parametrize(
    "to",
    [
        address("/a%20b"),
        address("/a//b"),
        address("/a/../b"),
        address("/a:b"),
        address("/", (pair("b", "1"), pair("a", "1"))),
        address("/", (pair("a", None),)),
        address("/", (pair("a", "b/c"),)),
        address("/", (pair("a", "%c3"),)),
    ],
)
def test_what_curl_signs_in_its_own_way(to: Address) -> None:
    """It signs path and query as they stand, AWS reads them tidied; S3 takes the path as it is."""
    with pytest.raises(CannotExpressError, match="another way"):
        options(exchange(to=to, credentials=AWS))
    s3 = replace(AWS, service=Text("s3"))
    if to.path == Text("/a%20b"):
        assert options(exchange(to=to, credentials=s3))


def test_a_date_of_its_own() -> None:
    """curl would sign with it."""
    given = exchange(headers=lines(("Date", "x")), credentials=AWS)
    with pytest.raises(CannotExpressError, match="Date"):
        options(given)


@pytest.mark.parametrize(
    ("given", "plain", "classic"),
    [
        (exchange(), ["--location"], ["-X GET"]),
        (exchange(body("x")), ["--location"], ["-X POST"]),
        (exchange(body("x"), method="PUT"), ["--request PUT", "--location"], ["-X PUT"]),
        (exchange(method="POST"), ["--request POST", "--location"], ["-X POST"]),
        (exchange(body("x"), method="GET"), ["--request GET", "--location"], ["-X GET"]),
        (exchange(method="HEAD"), ["--head", "--location"], ["-I"]),
        (exchange(follow_redirects=False), [], ["-X GET"]),
        (exchange(to=address("/[1]")), ["--location", "--globoff"], ["-X GET", "--globoff"]),
        (exchange(to=address("/a/..")), ["--location", "--path-as-is"], ["-X GET", "--path-as-is"]),
    ],
)
def test_first(given: Exchange, plain: list[str], classic: list[str]) -> None:
    """Short flags and always a method in the vendor's look; a method only where it is not implied."""
    assert words(view_of(given).first) == plain
    assert words(view_of(given, classic=True).first) == classic


def test_the_vendors_look() -> None:
    """Short flags, the URL at the end; -d unless curl would open a file."""
    given = exchange(body("x"), content_type=TEXT)
    view = view_of(given, classic=True)
    assert (view.url_last, view_of(given).url_last) == (True, False)
    assert words(view.options) == ["-H Content-Type: text/plain", "-d x"]
    assert options(exchange(body("@x"), content_type=TEXT), classic=True)[-1] == "--data-raw @x"
    nameless = exchange(form(("", "1")), content_type=FORM_TYPE)
    assert options(nameless, classic=True) == ["-d =1"]


def test_no_body_with_head() -> None:
    """curl's HEAD waits for no body and sends none."""
    with pytest.raises(CannotExpressError, match="HEAD"):
        view_of(exchange(body("x"), method="HEAD"))


class Received(NamedTuple):
    """One request as it arrived."""

    line: str
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for key, value in self.headers if key.lower() == name]


class _Recorder(BaseHTTPRequestHandler):
    """Keeps every request and says yes."""

    def answer(self) -> None:
        """Whatever the method is."""
        content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.server.received.append(  # type: ignore[attr-defined]
            Received(self.requestline, self.headers.items(), content)
        )
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_PUT = answer  # noqa: N815 - the names of the standard library

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def recorder() -> Iterator[tuple[int, list[Received]]]:
    """A server on the loopback: its port, and what it receives."""
    with HTTPServer(("127.0.0.1", 0), _Recorder) as server:
        received: list[Received] = []
        server.received = received  # type: ignore[attr-defined]
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server.server_port, received
        finally:
            server.shutdown()
            thread.join()


def sent(given: Exchange, folder: Path) -> Received:
    """What curl sends for the view of ``given``, its options handed over as they are."""
    curl = require("curl")
    with recorder() as (port, received):
        moved = given.address
        moved = type(moved)("http", Text("127.0.0.1"), Text(str(port)), moved.path, moved.query)
        shown = Exchange(
            given.method, moved, given.headers, given.credentials, given.content,
            given.follow_redirects,
        )  # fmt: skip
        view = view_of(shown)
        command = [curl, "--silent", "--show-error", "--noproxy", "*", view.url.plain]
        for option in (*view.first, *view.options):
            command += [option.flag] if option.value is None else [option.flag, option.value.plain]
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=30, text=True)
    assert done.returncode == 0, done.stderr
    (found,) = received
    return found


def test_curl_sends_headers_as_told(tmp_path: Path) -> None:
    """Repeated, empty and taken away ones; the URL to the letter."""
    given = exchange(
        body("@x\r\n ä\n"),
        method="PUT",
        headers=lines(("X-A", "1"), ("X-A", "2"), ("X-B", "")),
        to=address("/a/../{b}[1]", (pair("q", "%5B{x}"), pair("f", None))),
        credentials=BasicCredentials(Text("u"), Text("p:q ä")),
    )
    found = sent(given, tmp_path)
    assert found.line == "PUT /a/../{b}[1]?q=%5B{x}&f HTTP/1.1"
    assert (found.all("x-a"), found.all("x-b"), found.all("content-type")) == (["1", "2"], [""], [])
    assert found.all("authorization") == ["Basic dTpwOnEgw6Q="]
    assert found.body == "@x\r\n ä\n".encode()


def test_curl_encodes_a_form(tmp_path: Path) -> None:
    """Names and values arrive as they are in the collection."""
    pairs = [("a b=&", "c=&+ ä\n"), ("@x", "@y"), ("a b=&", "")]
    found = sent(exchange(form(*pairs), content_type=FORM_TYPE), tmp_path)
    assert found.all("content-type") == [FORM_TYPE]
    assert parse_qsl(found.body.decode(), keep_blank_values=True) == pairs
    nameless = sent(exchange(form(("", "a b"), ("c", "")), content_type=FORM_TYPE), tmp_path)
    assert nameless.body == b"=a%20b&c="


def test_curl_sends_a_file(tmp_path: Path) -> None:
    """Byte for byte, line ends and NUL too."""
    content = bytes(range(256)) + b"\r\n\n"
    (tmp_path / "a b.bin").write_bytes(content)
    given = exchange(FileContent(Text("a b.bin")), content_type="image/png")
    found = sent(given, tmp_path)
    assert (found.body, found.all("content-type")) == (content, ["image/png"])


def parts_of(media_type: str, content: bytes) -> list[tuple[object, str | None, object]]:
    """Name, type and bytes of each part."""
    head = f"Content-Type: {media_type}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + content)
    _, *found = message.walk()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part["Content-Type"],
            part.get_payload(decode=True),
        )
        for part in found
    ]


def test_curl_sends_parts(tmp_path: Path) -> None:
    """Values that curl could read something into arrive as they are."""
    hard = 'a; "b", c.txt'
    (tmp_path / hard).write_bytes(b"one\r\n")
    (tmp_path / "plain.txt").write_bytes(b"two")
    given = parts(
        field("s", '@plain.txt;type=x/y "\\'),
        field("t", '<plain.txt;"\\ä', "application/x-y"),
        upload("hard", hard, content_type="text/csv"),
        upload("plain", "plain.txt", 'other "name".txt'),
        TextField(Text("named"), Text("<x"), None, Text("a;b.odd")),
        upload("none", None, content_type=None),
    )
    found = sent(given, tmp_path)
    assert urlsplit(found.line.split()[1]).path == "/things"
    (media_type,) = found.all("content-type")
    assert parts_of(media_type, found.body) == [
        ("s", None, b'@plain.txt;type=x/y "\\'),
        ("t", "application/x-y", '<plain.txt;"\\ä'.encode()),
        ("hard", "text/csv", b"one\r\n"),
        ("plain", TEXT, b"two"),
        ("named", None, b"<x"),
        ("none", None, b""),
    ]
    assert b'filename=""' in found.body

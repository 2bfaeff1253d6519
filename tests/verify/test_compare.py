"""Which requests are the same, which say the same, and which differ."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from snippetgen.verify.compare import compare
from snippetgen.verify.wire import Wire

JSON = (("Content-Type", "application/json"),)
FORM = (("Content-Type", "application/x-www-form-urlencoded"),)


def wire(
    target: str = "/",
    body: bytes = b"",
    headers: Iterable[tuple[str, str]] = (),
    method: str = "POST",
) -> Wire:
    return Wire(method, target, tuple(headers), body)


def multipart(boundary: str, *parts: str) -> Wire:
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"
    kind = f"multipart/form-data; boundary={boundary}"
    return wire(body=body.encode(), headers=(("Content-Type", kind),))


A = 'Content-Disposition: form-data; name="a"\r\n\r\n1'
B = 'Content-Disposition: form-data; name="b"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\n2'
B_SHUFFLED = (
    "Content-Type: text/plain\r\n"
    'Content-Disposition: form-data; filename="x.txt"; name="b"\r\n\r\n2'
)
UTF8 = 'Content-Disposition: form-data; name="f"; filename="é.txt"\r\n\r\n2'
EXTENDED = "Content-Disposition: form-data; name=\"f\"; filename*=UTF-8''%C3%A9.txt\r\n\r\n2"

EXACT = [
    (wire(), wire()),
    (wire(headers=[("A", "1"), ("B", "2")]), wire(headers=[("b", "2"), ("a", "1")])),
    (wire(), wire(headers=[("User-Agent", "x"), ("Accept", "*/*"), ("Content-Length", "0")])),
    (multipart("xx", A, B), multipart("yyyy", A, B)),
]
EQUIVALENT = [
    (wire("/a?x={y}"), wire("/a?x=%7By%7d"), "percent-encoding"),
    (wire("/a%2fb"), wire("/a%2Fb"), "percent-encoding"),
    (
        wire(body=b'{"a": [1, 2.50]}', headers=JSON),
        wire(body=b'{"a":[1,2.50]}', headers=JSON),
        "JSON",
    ),
    (wire(body=b'"\xc3\xa9"', headers=JSON), wire(body=b'"\\u00e9"', headers=JSON), "JSON"),
    (wire(body=b"a=x%20y", headers=FORM), wire(body=b"a=x+y", headers=FORM), "form encoding"),
    (
        wire(headers=[("A", "1"), ("A", "2")]),
        wire(headers=[("a", "1, 2")]),
        "repeated header joined",
    ),
    (multipart("xx", B), multipart("yy", B_SHUFFLED), "multipart parts"),
    (multipart("xx", UTF8), multipart("yy", EXTENDED), "multipart parts"),
]
DIFFERENT = [
    (wire(method="GET"), wire(method="get"), "method"),
    (wire("/?a=1&b=2"), wire("/?b=2&a=1"), "target"),
    (wire("/?flag"), wire("/?flag="), "target"),
    (wire("/?"), wire("/"), "target"),
    (wire("/a/b"), wire("/a%2Fb"), "target"),
    (wire("/?a=b&c"), wire("/?a=b%26c"), "target"),
    (wire("/?a=b%20c"), wire("/?a=b+c"), "target"),
    (wire("/?a=b+c"), wire("/?a=b%2Bc"), "target"),
    (wire("/a/../b"), wire("/b"), "target"),
    (wire(headers=JSON), wire(), "header content-type"),
    (wire(), wire(headers=FORM), "header content-type"),
    (wire(headers=[("User-Agent", "mine")]), wire(headers=[("User-Agent", "x")]), "header user-agent"),
    (wire(headers=[("A", "")]), wire(), "header a"),
    (wire(headers=[("A", "1, 2")]), wire(headers=[("A", "1,2")]), "header a"),
    (wire(headers=[("A", "1"), ("A", "2")]), wire(headers=[("A", "2"), ("A", "1")]), "header a"),
    (wire(headers=[("ETag", "1"), ("ETag", "2")]), wire(headers=[("ETag", "1, 2")]), "header etag"),
    (wire(body=b"1.50", headers=JSON), wire(body=b"1.5", headers=JSON), "body at byte 3"),
    (wire(body=b'{"a":1,"b":2}', headers=JSON), wire(body=b'{"b":2,"a":1}', headers=JSON), "body at byte 2"),
    (wire(body=b'{"a":1,"a":2}', headers=JSON), wire(body=b'{"a":2}', headers=JSON), "body at byte 5"),
    (wire(body=b"12345678901234567890", headers=JSON), wire(body=b"12345678901234567000", headers=JSON), "body at byte 17"),
    (wire(body=b"{ }"), wire(body=b"{}"), "body at byte 1"),
    (wire(body=b"a=1&b=2", headers=FORM), wire(body=b"b=2&a=1", headers=FORM), "body at byte 0"),
    (wire(body=b"a=&b", headers=FORM), wire(body=b"a&b", headers=FORM), "body at byte 1"),
    (multipart("xx", A, B), multipart("yy", B, A), "body at byte 2"),
    (multipart("xx", B), multipart("yy", B.replace("x.txt", "y.txt")), "body at byte 2"),
    (multipart("xx", B), multipart("yy", B.replace("text/plain", "text/html")), "body at byte 2"),
    (multipart("xx", B), multipart("yy", B.replace("\r\n\r\n2", "\r\n\r\n2\n")), "body at byte 2"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "got"), EXACT)
def test_exact(expected: Wire, got: Wire) -> None:
    found = compare(expected, got)
    assert not found.differences
    assert not found.ways


@pytest.mark.parametrize(("expected", "got", "way"), EQUIVALENT)
def test_equivalent_and_how(expected: Wire, got: Wire, way: str) -> None:
    found = compare(expected, got)
    assert not found.differences
    assert found.ways == (way,)


@pytest.mark.parametrize(("expected", "got", "field"), DIFFERENT)
def test_different_and_where(expected: Wire, got: Wire, field: str) -> None:
    found = compare(expected, got)
    assert [difference.field for difference in found.differences] == [field]


def test_the_last_line_of_a_multipart_body_may_lack_its_end() -> None:
    """RFC 2046, section 5.1.1: nothing has to follow the closing delimiter."""
    expected, got = multipart("xx", A), multipart("yy", A)
    shorter = Wire(got.method, got.target, got.headers, got.body.removesuffix(b"\r\n"))
    assert compare(expected, shorter).ways == ("multipart parts",)


def test_a_body_cut_short_is_different() -> None:
    expected = wire(body=b"abc")
    got = Wire("POST", "/", (), b"abc", incomplete=True)
    assert [d.field for d in compare(expected, got).differences] == ["body"]

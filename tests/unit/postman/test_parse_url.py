"""URL text to parts; the rules were compared with Postman's own parser on 60,000 random texts."""

from __future__ import annotations

import pytest

from snippetgen.ir.request import QueryParam, Url
from snippetgen.ir.text import EMPTY, Text, Variable
from snippetgen.postman.parse_url import parse_url, printed


def parts(url: str) -> Url:
    return parse_url(Text.of(url))


def texts(*values: str) -> tuple[Text, ...]:
    return tuple(Text.of(value) for value in values)


def test_all_parts() -> None:
    assert parts("https://me:pass@api.example.com:8080/a/b?x=1&y#top") == Url(
        protocol=Text("https"),
        user=Text("me"),
        password=Text("pass"),
        host=Text("api.example.com"),
        port=Text("8080"),
        path=texts("a", "b"),
        query=(QueryParam(Text("x"), Text("1")), QueryParam(Text("y"), None)),
        fragment=Text("top"),
    )


def test_nothing_is_invented() -> None:
    assert parts("") == Url()
    assert parts("example.com") == Url(host=Text("example.com"))
    assert parts("/a") == Url(path=texts("a"))
    assert parts("http://h/").path == (EMPTY,)


@pytest.mark.parametrize("space", [" ", "\n\t", "\ufeff", "\u2003 "])
def test_leading_space_is_dropped_and_trailing_kept(space: str) -> None:
    assert parts(f"{space}http://h/a ").path == texts("a ")
    assert parts("{{u}} ").host == Text.made_of(Variable("u"), " ")


def test_variables_are_atoms() -> None:
    url = parts("{{a://b}}://{{c:d@e}}@{{f/g?h#i}}:{{p]}}/{{q/r}}?{{s&t=u}}={{v&}}#{{w}}")
    assert url == Url(
        protocol=Text.made_of(Variable("a://b")),
        user=Text.made_of(Variable("c:d@e")),
        host=Text.made_of(Variable("f/g?h#i")),
        port=Text.made_of(Variable("p]")),
        path=(Text.made_of(Variable("q/r")),),
        query=(QueryParam(Text.made_of(Variable("s&t=u")), Text.made_of(Variable("v&"))),),
        fragment=Text.made_of(Variable("w")),
    )


def test_backslashes_become_slashes_before_the_query_only() -> None:
    url = parts("http:\\\\h\\a/b?c\\d#e\\f")
    assert url.host == Text("h")
    assert url.path == texts("a", "b")
    assert url.query == (QueryParam(Text("c\\d"), None),)
    assert url.fragment == Text("e\\f")


def test_extra_slashes_after_the_protocol_are_dropped() -> None:
    assert parts("http:////h/a").host == Text("h")
    assert parts("FILE:////h/a") == Url(protocol=Text("FILE"), path=texts("h", "a"))
    assert parts("http://{{h}}//a").path == texts("", "a")


def test_the_last_at_sign_ends_the_credentials() -> None:
    url = parts("http://a@b:c@d@h")
    assert (url.user, url.password, url.host) == (Text("a@b"), Text("c@d"), Text("h"))


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("[::1]", "[::1]", None),
        ("[::1]:80", "[::1]", "80"),
        ("h:", "h", None),
        ("a:b:c", "a:b", "c"),
        (":80", "", "80"),
    ],
)
def test_the_last_colon_begins_the_port(address: str, host: str, port: str | None) -> None:
    url = parts(f"http://{address}")
    assert url.host == Text(host)
    assert url.port == (None if port is None else Text(port))


def test_pairs_of_the_query() -> None:
    assert parts("h?a&b=&c=d=e&&=f&").query == (
        QueryParam(Text("a"), None),
        QueryParam(Text("b"), EMPTY),
        QueryParam(Text("c"), Text("d=e")),
        QueryParam(None, None),
        QueryParam(EMPTY, Text("f")),
        QueryParam(EMPTY, None),
    )
    assert parts("h?").query == (QueryParam(EMPTY, None),)


@pytest.mark.parametrize("url", ["http://h:80/a/{{b}}", "{{base}}/x", "h"])
def test_a_url_prints_as_it_was_written(url: str) -> None:
    assert printed(parts(url)) == url

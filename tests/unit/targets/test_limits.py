"""What a client cannot send is named or refused, by its traits and nothing else."""

from __future__ import annotations

import pytest

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import Text
from snippetgen.resolve.exchange import (
    Exchange,
    FileContent,
    MultipartContent,
    TextField,
)
from snippetgen.resolve.signatures import DigestCredentials, OAuth1Credentials
from snippetgen.targets.limits import has_dot_segments, within_limits
from snippetgen.targets.reduction import BODY, TARGET, Reduction
from tests.unit.targets.makers import (
    address,
    body,
    client,
    exchange,
    field,
    form,
    lines,
    pair,
    upload,
)

FORM = "multipart/form-data"


def parts(*found: TextField) -> MultipartContent:
    """A multipart body."""
    return MultipartContent(found)


REFUSED = {
    "a method with a dash": ("odd_methods", exchange(method="M-SEARCH"), "letters"),
    "dot segments": ("dot_segments", exchange(to=address("/a/../b")), "dot segments"),
    "a dot at the end": ("dot_segments", exchange(to=address("/a/.")), "dot segments"),
    "a lone percent": ("lone_percent", exchange(to=address("/100%")), "percent sign"),
    "a percent and a letter": ("lone_percent", exchange(to=address("/%4x")), "percent sign"),
    "a percent in the query": (
        "lone_percent",
        exchange(to=address("/", (pair("a", "50%"),))),
        "percent sign",
    ),
    "NUL": ("nul", exchange(body("a\0b")), "NUL"),
    "a byte-order mark": ("leading_bom", exchange(body("\ufeff{}")), "byte-order mark"),
    "a part without a name": (
        "unnamed_parts",
        exchange(parts(field("a", "1"), field("", "2")), content_type=FORM),
        "without a name",
    ),
}


@pytest.mark.parametrize(("trait", "given", "words"), REFUSED.values(), ids=REFUSED)
def test_refused(trait: str, given: Exchange, words: str) -> None:
    """With the trait the request is as it was, without it there is none."""
    assert within_limits(given, client(**{trait: True})) == (given, ())
    with pytest.raises(CannotExpressError, match=words):
        within_limits(given, client(**{trait: False}))


ALLOWED = {
    "a method of letters": ("odd_methods", exchange(method="LINK")),
    "dots in a name": ("dot_segments", exchange(to=address("/a..b/.c/..."))),
    "dots in the query": ("dot_segments", exchange(to=address("/a", (pair("p", "/../"),)))),
    "encoded bytes": ("lone_percent", exchange(to=address("/%C3%a9", (pair("a", "%25"),)))),
    "text without NUL": ("nul", exchange(body("a\x01b"))),
    "a mark inside": ("leading_bom", exchange(body("{}\ufeff"))),
    "a mark behind a variable": ("leading_bom", exchange(body("{{x}}\ufeff"))),
    "names": ("unnamed_parts", exchange(parts(field("{{n}}", "1")), content_type=FORM)),
    "a text part without a type": (
        "untyped_files",
        exchange(parts(field("a", "1")), content_type=FORM),
    ),
    "a form without a type": ("removable_type", exchange(form(("a", "1")))),
    "one header": ("repeated_headers", exchange(headers=lines(("A", "1"), ("B", "2")))),
    "an ASCII header": ("latin1_headers", exchange(headers=lines(("A", "{{é}}")))),
    "a query": ("empty_query", exchange(to=address("/", (pair("a", None),)))),
    "no query": ("empty_query", exchange()),
    "no framing": ("framing_headers", exchange(headers=lines(("Content-Language", "en")))),
}


@pytest.mark.parametrize(("trait", "given"), ALLOWED.values(), ids=ALLOWED)
def test_allowed(trait: str, given: Exchange) -> None:
    """What only looks like it goes through, untouched and without a word."""
    assert within_limits(given, client(**{trait: False})) == (given, ())


NO_QUERY = Reduction("target", "the lone '?' at the end of the URL is left out")
REDUCED = {
    "a lone question mark": ("empty_query", exchange(to=address("/", ())), NO_QUERY),
    "an empty pair": ("empty_query", exchange(to=address("/", (pair("", None),))), NO_QUERY),
    "Latin-1": (
        "latin1_headers",
        exchange(headers=lines(("X-Name", "caf\u00e9"))),
        Reduction("header x-name", "the header 'X-Name' is sent in UTF-8, not in Latin-1"),
    ),
    "a file without a name": (
        "empty_file_names",
        exchange(MultipartContent((upload("f", "a.txt", ""),)), content_type=FORM),
        Reduction(BODY, "the empty file name of the part 'f' is left out"),
    ),
    "a file without a type": (
        "untyped_files",
        exchange(MultipartContent((upload("f", "a.txt", "a.txt", None),)), content_type=FORM),
        Reduction(BODY, "the part 'f' gets a Content-Type of the client's own"),
    ),
}


@pytest.mark.parametrize(("trait", "given", "lost"), REDUCED.values(), ids=REDUCED)
def test_reduced(trait: str, given: Exchange, lost: Reduction) -> None:
    """The rest is sent, and the reader is told what is lost where."""
    assert within_limits(given, client(**{trait: True})) == (given, ())
    assert within_limits(given, client(**{trait: False})) == (given, (lost,))


@pytest.mark.parametrize("name", ['a"b', "a\rb", "a\nb"])
def test_names_of_parts(name: str) -> None:
    """No client writes a quote or a line break into a part's header as it is."""
    named = TextField(Text("n"), Text("1"), None, Text(name))
    for part in (field(name, "1"), named, upload(name, "f.txt"), upload("n", "f.txt", name)):
        given = exchange(MultipartContent((part,)), content_type=FORM)
        (lost,) = within_limits(given, client())[1]
        assert lost.field == "body"
        assert "are sent encoded" in lost.words
    good = MultipartContent((field("a", '"\r\n'), upload("b", 'a"b.txt', "b.txt")))
    assert within_limits(exchange(good, content_type=FORM), client())[1] == ()


def test_signs_that_only_some_clients_encode() -> None:
    """In the name of a part and in that of its file, nowhere else."""
    for part in (field("a\\b", "1"), upload("n", "f.txt", "a\\b")):
        given = exchange(MultipartContent((part,)), content_type=FORM)
        assert within_limits(given, client()) == (given, ())
        (lost,) = within_limits(given, client(encoded_in_names="\\"))[1]
        assert lost.field == BODY
    good = exchange(MultipartContent((upload("n", "a\\b", "b"),)), content_type=FORM)
    assert within_limits(good, client(encoded_in_names="\\"))[1] == ()


def test_a_multipart_form_without_a_type() -> None:
    """Every client of ours would send one."""
    with pytest.raises(CannotExpressError, match="Content-Type"):
        within_limits(exchange(parts(field("a", "1"))), client())


@pytest.mark.parametrize(
    ("media_type", "silent"),
    [
        (FORM, True),
        (f"{FORM}; boundary=x", True),
        (f"{FORM};boundary=", True),
        (f"{FORM}; boundary=x; charset=utf-8", False),
        (f"{FORM}; charset=utf-8", False),
        ("multipart/mixed; boundary=x", False),
        ("{{type}}", False),
    ],
)
def test_the_type_of_a_multipart_form(media_type: str, *, silent: bool) -> None:
    """A boundary is the client's choice; all else is a loss."""
    given = exchange(parts(field("a", "1")), content_type=media_type)
    found, reduced = within_limits(given, client())
    assert found == given
    lost = Reduction("header content-type", "the Content-Type is the client's own")
    assert reduced == (() if silent else (lost,))


def test_raw_characters_of_an_address() -> None:
    """Where Postman is told not to encode them, no client of ours can follow."""
    for raw in (address("/caf\u00e9"), address("/", (pair("q", "\u00e9"),))):
        with pytest.raises(CannotExpressError, match="not to encode"):
            within_limits(exchange(to=raw), client())
    assert within_limits(exchange(to=address("/{{é}}")), client())[1] == ()


FRAMING = lines(("Content-Length", "9"), ("Transfer-Encoding", "chunked"))


def test_framing_without_a_body_is_a_trait_of_its_own() -> None:
    """Some clients let their users write it only there."""
    for given, trait in (
        (exchange(headers=FRAMING), "bodyless_framing"),
        (exchange(body("x"), headers=FRAMING), "framing_headers"),
    ):
        assert within_limits(given, client()) == (given, ())
        found, reduced = within_limits(given, client(**{trait: False}))
        assert found.headers == ()
        assert [lost.field for lost in reduced] == [
            "header content-length",
            "header transfer-encoding",
        ]
    whole = exchange(body("x"), headers=FRAMING)
    assert within_limits(whole, client(bodyless_framing=False)) == (whole, ())
    empty = exchange(headers=FRAMING)
    assert within_limits(empty, client(framing_headers=False)) == (empty, ())


@pytest.mark.parametrize(
    ("given", "silent"),
    [
        (exchange(body("zwölf"), headers=lines(("content-length", "6"))), True),
        (exchange(body("zwölf"), headers=lines(("Content-Length", "5"))), False),
        (exchange(method="PUT", headers=lines(("Content-Length", "0"))), True),
        (exchange(headers=lines(("Content-Length", "0"))), False),
        (exchange(method="HEAD", headers=lines(("Content-Length", "0"))), False),
        (exchange(headers=lines(("Content-Length", "1"))), False),
        (exchange(body("{{x}}"), headers=lines(("Content-Length", "5"))), False),
        (exchange(body("x"), headers=lines(("Content-Length", "{{n}}"))), False),
        (exchange(form(("a", "1")), headers=lines(("Content-Length", "3"))), False),
        (exchange(FileContent(Text("f")), headers=lines(("Content-Length", "3"))), False),
        (exchange(body("x"), headers=lines(("Transfer-Encoding", "chunked"))), False),
    ],
)
def test_framing_is_left_to_the_client(given: Exchange, *, silent: bool) -> None:
    """A length that is true is left out without a word, for the client sends the same."""
    more = lines(("X", "1"))
    given = Exchange(given.method, given.address, (*given.headers, *more), content=given.content)
    found, reduced = within_limits(given, client(framing_headers=False, bodyless_framing=False))
    assert found.headers == more
    assert bool(reduced) is not silent
    assert within_limits(given, client()) == (given, ())


def test_repeats_are_joined_or_told() -> None:
    """A client that sends each name once gets one line of each."""
    given = exchange(headers=lines(("A", "1"), ("a", "2"), ("Host", "x"), ("Host", "y")))
    found, reduced = within_limits(given, client(repeated_headers=False))
    assert found.headers == lines(("A", "1, 2"), ("Host", "y"))
    assert reduced == (Reduction("header host", "only the last 'Host' header is sent"),)
    assert within_limits(given, client()) == (given, ())


def test_dot_segments() -> None:
    """Whole segments only."""
    assert [has_dot_segments(Text.of(p)) for p in ("", "/", "/.", "..", "/a/./b", "/.a", "/a.")] == [
        False, False, True, True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("trait", "value", "sent"),
    [("fixed_headers", "x", False), ("filled_headers", "", False), ("filled_headers", "x", True)],
)
def test_headers_of_the_client_s_own(trait: str, value: str, sent: bool) -> None:
    """Left out and named, where the client would not send them as they are."""
    given = exchange(headers=lines(("Trailer", value), ("A", "1")))
    found, reduced = within_limits(given, client(**{trait: ("trailer",)}))
    assert [line.name.plain for line in found.headers] == ["Trailer", "A"][not sent :]
    lost = Reduction("header trailer", "the header 'Trailer' is left to the client")
    assert reduced == (() if sent else (lost,))


def test_a_method_that_a_client_refuses() -> None:
    """Wholly, or with a body."""
    given = exchange(body("x"))
    for trait in ("refused_methods", "bodyless_methods"):
        with pytest.raises(CannotExpressError, match=given.method):
            within_limits(given, client(**{trait: (given.method,)}))
    assert within_limits(exchange(), client(bodyless_methods=("GET",)))[1] == ()


@pytest.mark.parametrize(
    ("part", "sent"),
    [
        (TextField(Text("a"), Text("1")), True),
        (TextField(Text("a"), Text("1"), Text("b/c"), Text("d")), True),
        (TextField(Text("a"), Text("1"), Text("b/c")), False),
    ],
)
def test_a_type_without_a_file_name(part: TextField, sent: bool) -> None:
    """FormData gives a file name to all that has a type."""
    given = exchange(parts(part), content_type=FORM)
    if sent:
        assert within_limits(given, client(typed_texts=False)) == (given, ())
    else:
        with pytest.raises(CannotExpressError, match="no file name"):
            within_limits(given, client(typed_texts=False))


@pytest.mark.parametrize(
    ("value", "sent"), [("a\nb", False), ("a\rb", False), ("a\r\nb", True), ("{{a\nb}}", True)]
)
def test_line_breaks_of_a_form(value: str, sent: bool) -> None:
    """FormData makes CRLF of every line break."""
    given = exchange(parts(field("a", value)), content_type=FORM)
    if sent:
        assert within_limits(given, client(form_line_breaks=False)) == (given, ())
    else:
        with pytest.raises(CannotExpressError, match="CRLF"):
            within_limits(given, client(form_line_breaks=False))


def test_no_cache() -> None:
    """Added to a conditional request, unless it says something itself."""
    given = exchange(headers=lines(("If-Match", "x"), ("Pragma", "p")))
    _, reduced = within_limits(given, client(adds_no_cache=True))
    assert [found.field for found in reduced] == ["header cache-control"]
    assert within_limits(exchange(), client(adds_no_cache=True))[1] == ()


DIGEST = DigestCredentials(Text("ü"), Text("p"))
OAUTH = OAuth1Credentials("HMAC-SHA1", Text("k"), Text("s"), in_header=False)


@pytest.mark.parametrize(
    ("given", "signs", "field", "lacking"),
    [
        (exchange(credentials=DIGEST), (), "header authorization", "digest"),
        (exchange(credentials=DIGEST), ("digest",), "header authorization", "digest beyond ASCII"),
        (exchange(credentials=OAUTH), ("digest",), TARGET, "oauth1"),
        (
            exchange(form(("a", "b")), credentials=OAUTH),
            ("oauth1", "oauth1 in the query"),
            BODY,
            "oauth1 HMAC-SHA1, oauth1 in the body",
        ),
    ],
)
def test_a_signature_is_left_out(
    given: Exchange, signs: tuple[str, ...], field: str, lacking: str
) -> None:
    """Where the client does not know the kind, or something of it."""
    found, reduced = within_limits(given, client(signs=signs))
    assert found.credentials is None
    words = f"the signature is left out: the client does not know {lacking}"
    assert reduced == (Reduction(field, words, is_signature=True),)


def test_a_signature_that_is_known_stays() -> None:
    """With all that it asks for."""
    given = exchange(credentials=DIGEST)
    assert within_limits(given, client(signs=("digest", "digest beyond ASCII"))) == (given, ())

"""Which headers a client must be told, and in which form it takes the body."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from snippetgen.errors import CannotExpressError
from snippetgen.ir.json_value import JsonArray, JsonObject
from snippetgen.ir.text import Text
from snippetgen.resolve.body import FORM_TYPE, MULTIPART_TYPE
from snippetgen.resolve.exchange import (
    BasicCredentials,
    BearerToken,
    Content,
    Credentials,
    Exchange,
    FileContent,
    FileField,
    MultipartContent,
    TextField,
)
from snippetgen.targets.body_form import FileForm, JsonForm, PairsForm, TextForm, UploadForm
from snippetgen.targets.client import Client
from snippetgen.targets.http_view import HttpView, http_view
from tests.unit.targets.makers import (
    CURL,
    PYTHON,
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

JSON = "application/json"
PARTS = MultipartContent((field("a", "1"),))
FILE = FileContent(Text("data.bin"))


def view_of(given: Exchange, to: Client = PYTHON) -> HttpView:
    """The view of ``given``, of which nothing may be left out."""
    view, reduced = http_view(given, to)
    assert not reduced
    return view


def told(view: HttpView) -> list[tuple[str, str]]:
    """The header lines that the client is told."""
    return [(line.name.source, line.value.source) for line in view.headers]


TYPES: list[tuple[Content, str | None, Client, type, str | None, tuple[str, ...]]] = [
    # The client sets the right type by itself: nothing is told.
    (body("{}"), JSON, PYTHON, JsonForm, None, ()),
    (form(("a", "1")), FORM_TYPE, PYTHON, PairsForm, None, ()),
    (form(("a", "1")), FORM_TYPE, CURL, PairsForm, None, ()),
    (body("a=1"), FORM_TYPE, CURL, TextForm, None, ()),
    (FILE, FORM_TYPE, CURL, FileForm, None, ()),
    (PARTS, MULTIPART_TYPE, PYTHON, UploadForm, None, ()),
    (PARTS, f"{MULTIPART_TYPE}; boundary=x", CURL, UploadForm, None, ()),
    # It sets none, or another one: it is told.
    (body("{}"), f"{JSON}; charset=utf-8", PYTHON, JsonForm, f"{JSON}; charset=utf-8", ()),
    (body("{}"), "Application/JSON", PYTHON, JsonForm, "Application/JSON", ()),
    (body("1"), JSON, PYTHON, TextForm, JSON, ()),
    (body('{"a": 1e5}'), JSON, PYTHON, TextForm, JSON, ()),
    (body("{}"), "text/plain", PYTHON, TextForm, "text/plain", ()),
    (body("{}"), JSON, CURL, TextForm, JSON, ()),
    (body("a=1"), FORM_TYPE, PYTHON, TextForm, FORM_TYPE, ()),
    (form(("a", "1")), f"{FORM_TYPE}; x=y", PYTHON, PairsForm, f"{FORM_TYPE}; x=y", ()),
    (FILE, "image/png", CURL, FileForm, "image/png", ()),
    (FILE, "image/png", PYTHON, FileForm, "image/png", ()),
    # Postman sends none: the client's own is taken away, or a form is found that brings none.
    (body("{}"), None, PYTHON, TextForm, None, ()),
    (body("{}"), None, CURL, TextForm, None, ("Content-Type",)),
    (form(("a", "1")), None, PYTHON, TextForm, None, ()),
    (form(("a", "1")), None, CURL, PairsForm, None, ("Content-Type",)),
    (FILE, None, CURL, FileForm, None, ("Content-Type",)),
]


@pytest.mark.parametrize(("content", "declared", "to", "shape", "shown", "dropped"), TYPES)
def test_the_type_of_a_body(
    content: Content,
    declared: str | None,
    to: Client,
    shape: type,
    shown: str | None,
    dropped: tuple[str, ...],
) -> None:
    """Told where the client would send another one, dropped where it would send one at all."""
    view = view_of(exchange(content, content_type=declared), to)
    assert type(view.body) is shape
    assert told(view) == ([] if shown is None else [("Content-Type", shown)])
    assert view.dropped_headers == dropped


def test_other_headers_are_told_in_order() -> None:
    """Authorization first, and a Content-Type without a body stays."""
    headers = lines(("X-B", "{{b}}"), ("Content-Type", JSON), ("X-A", ""))
    view = view_of(exchange(headers=headers, credentials=BearerToken(Text.of("{{t}}"))))
    assert told(view) == [
        ("Authorization", "Bearer {{t}}"), ("X-B", "{{b}}"), ("Content-Type", JSON), ("X-A", ""),
    ]  # fmt: skip
    assert (view.body, view.basic, view.dropped_headers) == (None, None, ())


def test_a_repeated_type_stays_repeated() -> None:
    """Taking one of two lines away sends another request."""
    headers = lines(("Content-Type", FORM_TYPE), ("Content-Type", f"{FORM_TYPE}; charset=utf-8"))
    view = view_of(exchange(form(("a", "1")), headers=headers), CURL)
    assert [value for _, value in told(view)] == [FORM_TYPE, f"{FORM_TYPE}; charset=utf-8"]


def basic(username: str, password: str) -> BasicCredentials:
    """Credentials; ``{{name}}`` is a variable."""
    return BasicCredentials(Text.of(username), Text.of(password))


def test_basic_credentials_are_a_pair() -> None:
    """Where the client knows how to send them."""
    given = basic("{{user}}", "p:w")
    view = view_of(exchange(credentials=given))
    assert (view.basic, view.headers) == (given, ())


@pytest.mark.parametrize(
    ("given", "to", "header"),
    [
        (basic("a:b", "c"), PYTHON, "Basic YTpiOmM="),
        (basic("ä", "é"), client(basic_auth=False), "Basic w6Q6w6k="),
        (basic("", ""), client(basic_auth=False), "Basic Og=="),
    ],
)
def test_basic_credentials_as_a_header(given: Credentials, to: Client, header: str) -> None:
    """Where the pair would be split in another place, or is not known to the client at all."""
    view = view_of(exchange(credentials=given), to)
    assert (view.basic, told(view)) == (None, [("Authorization", header)])


def test_a_colon_in_the_user_name() -> None:
    """Some clients send it as it is."""
    given = basic("a:b", "c")
    assert view_of(exchange(credentials=given), client(basic_colon_in_user=True)).basic == given


def test_base64_needs_known_values() -> None:
    """A variable inside base64 cannot be written."""
    with pytest.raises(CannotExpressError, match="known values"):
        http_view(exchange(credentials=basic("a:{{x}}", "c")), PYTHON)


def test_the_query_as_pairs() -> None:
    """Then the URL has none, and repeats are known."""
    query = (pair("a", "%26"), pair("b", "{{b}}"))
    view = view_of(exchange(to=address("/p", query, port="8080")))
    assert view.url.source == "https://api.example.com:8080/p"
    assert view.params == ((Text("a"), Text("&")), (Text("b"), Text.of("{{b}}")))
    assert not view.params_repeat
    assert view_of(exchange(to=address("/p", (*query, pair("a", ""))))).params_repeat


@pytest.mark.parametrize("to", [PYTHON, CURL])
def test_the_query_in_the_url(to: Client) -> None:
    """Where pairs would change it, and for clients without an argument for it."""
    view = view_of(exchange(to=address("/p", (pair("a", "x%20y"), pair("b", None)))), to)
    assert view.params is None
    assert view.url.source == "https://api.example.com/p?a=x%20y&b"
    assert not view.params_repeat


def test_without_a_query_argument() -> None:
    """curl takes no pairs, whatever they are."""
    view = view_of(exchange(to=address("/p", (pair("a", "1"),))), CURL)
    assert (view.params, view.url.source) == (None, "https://api.example.com/p?a=1")


def test_what_is_not_sent_is_told() -> None:
    """The reasons come with the view."""
    given = exchange(headers=lines(("Host", "a"), ("Host", "b")))
    view, reduced = http_view(given, PYTHON)
    assert (told(view), len(reduced)) == ([("Host", "b")], 1)


@pytest.mark.parametrize(
    ("url", "globs", "dots"),
    [
        (address("/a"), False, False),
        (address("/a[1]"), True, False),
        (address("/", (pair("f{x}", "1"),)), True, False),
        (address("/{{id}}"), False, False),
        (address("/a/../b"), False, True),
        (address("/a", (pair("p", "/../"),)), False, False),
        (address("/."), False, True),
    ],
)
def test_what_curl_would_read_in_a_url(url: object, *, globs: bool, dots: bool) -> None:
    """Patterns and dot segments; a variable is neither."""
    view = view_of(exchange(to=url), CURL)  # type: ignore[arg-type]
    assert (view.has_globs, view.has_dot_segments) == (globs, dots)


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/a/../b/.", "/a/%2E%2E/b/%2E"),
        ("/..a/...", "/..a/..."),
        ("/{{x}}../{{y}}", "/{{x}}../{{y}}"),
        ("", ""),
    ],
)
def test_dot_segments_that_the_client_decodes(path: str, url: str) -> None:
    """Written with percent signs they come through."""
    query = (pair("p", "/../"),)
    view = view_of(exchange(to=address(path, query)), client(decodes_dots=True))
    assert view.url.source == f"https://api.example.com{url}?p=/../"
    view = view_of(exchange(to=address(path, query)), client())
    assert view.url.source == f"https://api.example.com{path}?p=/../"


def test_redirects_and_method() -> None:
    """They are the exchange's."""
    view = view_of(exchange(method="PURGE", follow_redirects=False))
    assert (view.method, view.follow_redirects) == ("PURGE", False)


def test_a_file_that_is_not_chosen_is_no_body() -> None:
    """Nothing is sent then."""
    assert view_of(exchange(FileContent(None))).body is None


def test_form_as_text_is_encoded() -> None:
    """As Postman encodes it, variables left."""
    view = view_of(exchange(form(("a b", "ä&{{x}}"), ("", "~"))))
    assert view.body == TextForm(Text.of("a%20b=%C3%A4%26{{x}}&=~"))


def test_what_templates_see_of_a_body() -> None:
    """Each form's own facts."""
    assert TextForm(Text("abc")).ascii
    assert not TextForm(Text("ä")).ascii
    assert not TextForm(Text.of("{{x}}")).ascii
    assert TextForm(Text("a\nb")).is_long
    assert TextForm(Text("a" * 71)).is_long
    assert not TextForm(Text("a" * 70)).is_long
    assert PairsForm(form(("a", "1"), ("a", "2")).pairs).repeats
    assert not PairsForm(form(("a", "1"), ("b", "1")).pairs).repeats
    file = upload("f", "a.txt")
    assert UploadForm((field("a", "1"), upload("g", None), file)).files == (file,)
    kinds = [s.kind for s in (JsonForm, TextForm, PairsForm, UploadForm, FileForm)]
    assert kinds == ["json", "text", "form", "multipart", "file"]
    assert JsonForm(JsonObject(())).value == JsonObject(())


def test_pairs_that_a_client_would_bring_together() -> None:
    """They stay in the URL, and in a text."""
    torn = (pair("a", "1"), pair("b", "2"), pair("a", "3"))
    to = client(query="urlencode", grouped_pairs=True)
    found = view_of(exchange(to=address("/x", torn)), to)
    assert found.params is None
    assert found.url.source.endswith("/x?a=1&b=2&a=3")
    whole = view_of(exchange(to=address("/x", (torn[0], torn[2], torn[1]))), to)
    assert [name.source for name, _ in whole.params or ()] == ["a", "a", "b"]
    assert whole.params_repeat
    given = form(("a", "1"), ("b", "2"), ("a", "3"))
    assert view_of(exchange(given, content_type=FORM_TYPE), to).body == TextForm(
        Text("a=1&b=2&a=3")
    )


def test_a_form_by_name() -> None:
    """Each name once, with all its values."""
    given = PairsForm(form(("a", "1"), ("a", "2"), ("b", "3")).pairs)
    one, two, three = Text("1"), Text("2"), Text("3")
    assert given.groups == ((Text("a"), (one, two)), (Text("b"), (three,)))


def test_what_templates_see_of_headers() -> None:
    """Whether a mapping holds them, and ASCII."""
    plain = view_of(exchange(headers=lines(("A", "1"), ("B", "{{é}}"))), CURL)
    assert (plain.headers_repeat, plain.headers_latin1) == (False, False)
    odd = view_of(exchange(headers=lines(("A", "1"), ("a", "é"))), client())
    assert (odd.headers_repeat, odd.headers_latin1) == (True, True)


@pytest.mark.parametrize(
    ("content", "opens"),
    [
        (None, False),
        (body("x"), False),
        (FILE, True),
        (PARTS, False),
        (MultipartContent((upload("f", "a.txt"),)), True),
        (MultipartContent((upload("f", None),)), False),
    ],
)
def test_whether_a_file_is_opened(content: Content | None, *, opens: bool) -> None:
    """A file body, or a part with a path."""
    given = exchange(content, content_type=MULTIPART_TYPE if content else None)
    assert view_of(given, client()).opens is opens


@pytest.mark.parametrize(
    ("path", "apart"),
    [
        ("/a%2Fb|c", True),
        ("/a%2fb|{{c}}", True),
        ("/a%2Fb/{{c}}", False),
        ("/a|b", False),
        ("/100%", True),
        ("/%zz", True),
        ("/", False),
    ],
)
def test_a_path_that_parsing_would_change_is_given_apart(path: str, apart: bool) -> None:
    """Only then, and only for a client that can take it apart from the rest."""
    given = exchange(to=address(path, (pair("q", "1"),)))
    found, _ = http_view(given, client(path_apart=True))
    assert found.path == (Text.of(path) if apart else None)
    assert found.url == Text.of("https://api.example.com" + ("" if apart else path) + "?q=1")
    assert http_view(given, client())[0].path is None


def test_sorted_pairs() -> None:
    """An encoder that sorts keeps the order of these, and no variable may be a name."""
    assert PairsForm(
        ((Text("a"), Text("2")), (Text("a"), Text("1")), (Text("b"), Text()))
    ).is_sorted
    assert not PairsForm(((Text("b"), Text()), (Text("a"), Text()))).is_sorted
    assert not PairsForm(((Text.of("{{a}}"), Text()),)).is_sorted


def test_parts_of_an_upload() -> None:
    """What a client that writes parts by hand has to know of each."""
    simple = TextField(Text("a"), Text("1"))
    typed = TextField(Text("a"), Text("1"), Text("text/csv"))
    named = TextField(Text('a"\r\n'), Text("1"), None, Text("b"))
    plain = FileField(Text("f"), Text("x/y"), Text("y"), Text("application/octet-stream"))
    empty = FileField(Text("g"), None, Text(), Text("application/octet-stream"))
    form = UploadForm((simple, typed, named, plain, empty))
    assert [form.is_simple(part) for part in form.parts] == [True, False, False, False, False]
    assert [form.is_plain_file(part) for part in form.parts] == [False, False, False, True, True]
    assert form.streams == (typed, named, plain)
    assert form.has_typed
    assert not UploadForm((simple, plain)).has_typed
    assert form.disposition(named).plain == 'form-data; name="a%22%0D%0A"; filename="b"'
    assert form.disposition(typed).plain == 'form-data; name="a"'


def test_pairs_as_data() -> None:
    """An object where any language keeps it, else pairs."""
    pair_a, pair_1 = (Text("a"), Text("x")), (Text("1"), Text("y"))
    assert PairsForm((pair_a,)).tree == JsonObject((pair_a,))
    assert PairsForm((pair_a, pair_a)).tree == JsonArray((JsonArray(pair_a), JsonArray(pair_a)))
    assert PairsForm((pair_a, pair_1)).tree == JsonArray((JsonArray(pair_a), JsonArray(pair_1)))
    given = exchange(to=address("/", (pair("a", "x"),)))
    assert http_view(given, client(query="urlencode"))[0].params_tree == JsonObject((pair_a,))


def test_headers_as_data() -> None:
    """A list for a repeated name, False for one to drop."""
    given = exchange(body("x"), headers=lines(("A", "1"), ("B", "2"), ("a", "3")))
    found = view_of(given, client(text_type="text/plain")).headers_tree
    assert found.members == (
        (Text("A"), JsonArray((Text("1"), Text("3")))),
        (Text("B"), Text("2")),
        (Text("Content-Type"), False),
    )


@pytest.mark.parametrize(
    ("declared", "traits", "as_bytes"),
    [
        (None, {"text_type": "text/plain", "removable_type": False}, True),
        ("a/b", {"text_type": "text/plain", "removable_type": False}, False),
        (None, {"text_type": "text/plain"}, False),
        (None, {"removable_type": False}, False),
        (JSON, {"rereads_json": True}, True),
        ("text/x; application/json", {"rereads_json": True}, True),
        ("text/plain", {"rereads_json": True}, False),
    ],
)
def test_text_as_bytes(declared: str | None, traits: dict[str, object], as_bytes: bool) -> None:
    """Where the client would change it, or name a type that cannot be taken back."""
    found = view_of(exchange(body("x"), content_type=declared), client(**traits))
    assert found.body == TextForm(Text("x"), as_bytes=as_bytes)
    assert not found.dropped_headers or not as_bytes


@pytest.mark.parametrize(("method", "dropped"), [("POST", ("Content-Type",)), ("GET", ())])
def test_types_of_some_methods(method: str, dropped: tuple[str, ...]) -> None:
    """A type of its own may depend on the method, and come without a body."""
    given = replace(exchange(), method=method)
    to = client(no_body_type="a/b", text_type="c/d", typed_methods=("POST",))
    assert view_of(given, to).dropped_headers == dropped
    assert view_of(replace(given, content=body("x")), to).dropped_headers == dropped

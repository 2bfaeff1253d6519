"""Which calls send which request; each way round was measured on the engine."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from snippetgen.errors import CannotExpressError
from snippetgen.ir.text import Text
from snippetgen.literals import go
from snippetgen.literals.load import Literals
from snippetgen.literals.syntax import Syntax
from snippetgen.literals.table import TableLiterals
from snippetgen.resolve.body import FORM_TYPE, MULTIPART_TYPE
from snippetgen.resolve.exchange import (
    Address,
    BasicCredentials,
    BearerToken,
    Credentials,
    Exchange,
    FileContent,
    FormContent,
    MultipartContent,
    TextContent,
    TextField,
)
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials, OAuth1Credentials
from snippetgen.targets.chilkat.idiom import Idiom
from snippetgen.targets.chilkat.request import write_request
from snippetgen.targets.chilkat.statements import Call, Create
from snippetgen.targets.chilkat.writer import Sent
from snippetgen.targets.reduction import Reduction
from tests.unit.targets.chilkat.calls import sending, spoken
from tests.unit.targets.makers import address, body, exchange, field, form, lines, pair, upload

JSON = "application/json"
URL = "'https://api.example.com/things'"


def sent(given: Exchange) -> Sent:
    """What sends ``given``, without the check of certificates."""
    return write_request(given, Idiom(Literals(go), classic=True))


def calls(given: Exchange) -> list[str]:
    """The calls and properties that send ``given``, of which nothing is left out."""
    found = sent(given)
    assert not found.reduced
    return sending(found.statements)


def by(given: Exchange) -> str:
    """The name of the method that sends."""
    return calls(given)[-1].partition("(")[0].rpartition(".")[2]


EMPTY_HEADER = lines(("X-Empty", ""))
FILE = FileContent(Text("a.bin"))
PARTS = MultipartContent((field("a", "1"),))
NAMELESS = form(("", "1"))

TRANSPORTS = [
    ("nothing", exchange(), "QuickRequest"),
    ("nothing by any word", exchange(method="PURGE"), "QuickRequest"),
    ("no file", exchange(FileContent(None)), "QuickRequest"),
    ("JSON", exchange(body('{"a": 1}'), content_type=JSON), "PostJson3"),
    ("JSON by PUT", exchange(body('{"a": 1}'), method="PUT", content_type=JSON), "PTextSb"),
    ("a JSON array", exchange(body("[1]"), content_type=JSON), "PTextSb"),
    ("JSON of another type", exchange(body('{"a": 1}'), content_type="text/plain"), "PTextSb"),
    ("text", exchange(body("a"), content_type="text/plain"), "PTextSb"),
    ("text by DELETE", exchange(body("a"), method="DELETE"), "PTextSb"),
    ("a form", exchange(form(("a", "1")), content_type=FORM_TYPE), "PostUrlEncoded"),
    (
        "a form by PUT",
        exchange(form(("a", "1")), method="PUT", content_type=FORM_TYPE),
        "PTextSb",
    ),
    ("a form of another type", exchange(form(("a", "1")), content_type="x/y"), "PTextSb"),
    ("a nameless pair", exchange(NAMELESS, content_type=FORM_TYPE), "PTextSb"),
    (
        "a form and an empty header",
        exchange(form(("a", "1")), content_type=FORM_TYPE, headers=EMPTY_HEADER),
        "PostUrlEncoded",
    ),
    ("a file", exchange(FILE, content_type="image/png"), "PBinaryBd"),
    ("parts", exchange(PARTS, content_type=MULTIPART_TYPE), "HttpReq"),
    ("parts by PUT", exchange(PARTS, method="PUT", content_type=MULTIPART_TYPE), "HttpReq"),
    ("an empty header", exchange(headers=EMPTY_HEADER), "HttpReq"),
    ("text and an empty header", exchange(body("a"), headers=EMPTY_HEADER), "HttpReq"),
    ("a file and an empty header", exchange(FILE, headers=EMPTY_HEADER), "HttpReq"),
    ("a nameless pair and an empty header", exchange(NAMELESS, headers=EMPTY_HEADER), "HttpReq"),
    ("GET with text", exchange(body("a"), method="GET"), "FullRequestString"),
    ("HEAD with text", exchange(body("a"), method="HEAD"), "FullRequestString"),
    ("OPTIONS with a form", exchange(form(("a", "1")), method="OPTIONS"), "FullRequestString"),
    ("OPTIONS with nothing", exchange(method="OPTIONS"), "QuickRequest"),
]


@pytest.mark.parametrize(
    ("given", "method"), [row[1:] for row in TRANSPORTS], ids=[row[0] for row in TRANSPORTS]
)
def test_transports(given: Exchange, method: str) -> None:
    """By method, body and empty headers."""
    assert by(given) == method


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "DELETE"])
def test_no_parts_with_some_methods(method: str) -> None:
    """The engine would move them to the query."""
    with pytest.raises(CannotExpressError, match=method):
        sent(exchange(PARTS, method=method, content_type=MULTIPART_TYPE))


def test_no_file_with_get() -> None:
    """Rest takes text only."""
    with pytest.raises(CannotExpressError, match="file with GET"):
        sent(exchange(FILE, method="GET"))


def test_nul_is_refused_anywhere() -> None:
    """Strings go through C."""
    for given in (exchange(form(("a", "\0"))), exchange(headers=lines(("A", "b\0c")))):
        with pytest.raises(CannotExpressError, match="NUL"):
            sent(given)


def test_an_apostrophe_in_a_header_name_is_refused() -> None:
    """The engine makes a hyphen of it; in a value it stays."""
    with pytest.raises(CannotExpressError, match="hyphen"):
        sent(exchange(headers=lines(("it's", "1"))))
    assert calls(exchange(headers=lines(("A", "it's"))))


def test_json_is_built() -> None:
    """With the JSON as a comment; the type is an argument and no header."""
    given = exchange(
        body('{\n  "a": "{{v}}"  \n\n}'),
        content_type="application/json; charset=utf-8",
        headers=lines(("X", "1")),
    )
    assert spoken(sent(given).statements) == [
        "http = Http",
        "# The following JSON is sent in the request body.",
        '# {\n  "a": "$v"\n}',
        "json = JsonObject",
        "json.UpdateString('a', '{{v}}')",
        "http.SetRequestHeader('X', '1')",
        f"resp = http.PostJson3({URL}, 'application/json; charset=utf-8', json)",
    ]
    array = exchange(body("[1]"), content_type=JSON)
    assert calls(array) == [
        "jarr.AddIntAt(-1, 1)",
        "jarr.EmitSb(sbRequestBody)",
        f"resp = http.PTextSb('POST', {URL}, sbRequestBody, 'utf-8', '{JSON}', False, False)",
    ]


@pytest.mark.parametrize(
    "source", ['{"a": 1, "a": 2}', "[[1]]", "1", '{"{{a}}": 1}', "{", '{"a": "\\u0000"}']
)
def test_json_that_cannot_be_built_is_text(source: str) -> None:
    """Byte for byte."""
    assert calls(exchange(body(source), content_type=JSON))[0] == (
        f"sbRequestBody.Append({source!r})"
    )


def test_text_goes_line_by_line() -> None:
    """A line that is empty has its line feed, the end has none."""
    assert calls(exchange(body("a\r\n\n{{b}}\n")))[:-1] == [
        "sbRequestBody.Append('a\\r\\n')",
        "sbRequestBody.Append('\\n')",
        "sbRequestBody.Append('{{b}}\\n')",
    ]


def test_a_form_by_post() -> None:
    """Names are encoded here, values by the engine; headers go to the request object."""
    given = exchange(
        form(("a b", "c&d"), ("e", "")), content_type=FORM_TYPE, headers=lines(("X", "1"))
    )
    assert calls(given) == [
        "req.AddParam('a%20b', 'c&d')",
        "req.AddParam('e', '')",
        "req.AddHeader('X', '1')",
        f"resp = http.PostUrlEncoded({URL}, req)",
    ]


def test_parts() -> None:
    """A charset, the verb, and quotes of names encoded as the engine does not."""
    parts = (
        field('a"b', "{{v}}"),
        field("typed", "{}", JSON),
        TextField(Text("named"), Text("x"), None, Text("f.txt")),
        upload("f", "dir/a.txt"),
        upload("g", "b.bin", content_type=None),
    )
    given = exchange(MultipartContent(parts), method="PUT", content_type=MULTIPART_TYPE)
    assert calls(given) == [
        "req.HttpVerb = 'PUT'",
        "req.ContentType = 'multipart/form-data'",
        "req.Charset = 'utf-8'",
        "req.AddStringForUpload2('a%22b', '', '{{v}}', 'utf-8', '')",
        "req.AddStringForUpload2('typed', '', '{}', 'utf-8', 'application/json')",
        "req.AddStringForUpload2('named', 'f.txt', 'x', 'utf-8', '')",
        "req.AddFileForUpload2('f', 'dir/a.txt', 'text/plain')",
        "req.AddFileForUpload2('g', 'b.bin', '')",
        f"success = http.HttpReq({URL}, req, resp)",
    ]


def test_parts_that_cannot_be_sent() -> None:
    """A file that is none, an empty file name; another file name is told."""

    def of(part: object) -> Exchange:
        return exchange(MultipartContent((part,)), content_type=MULTIPART_TYPE)  # type: ignore[arg-type]

    with pytest.raises(CannotExpressError, match="without a file"):
        sent(of(upload("f", None)))
    with pytest.raises(CannotExpressError, match="empty file name"):
        sent(of(TextField(Text("f"), Text("x"), None, Text(""))))
    found = sent(of(TextField(Text("f"), Text("x"), None, Text("C:\\a.txt"))))
    assert found.reduced == (Reduction("body", "folders are left out of the file name of 'f'"),)
    assert sent(of(upload("f", "dir/a.txt", "b.txt"))).reduced == (
        Reduction("body", "the file name of 'f' is that of its path"),
    )


def test_empty_headers() -> None:
    """Any body, into a response of ours."""
    text = exchange(body("a"), method="PUT", content_type="x/y", headers=EMPTY_HEADER)
    assert calls(text) == [
        "req.HttpVerb = 'PUT'",
        "req.ContentType = 'x/y'",
        "req.LoadBodyFromString('a', 'utf-8')",
        "req.AddHeader('X-Empty', '')",
        f"success = http.HttpReq({URL}, req, resp)",
    ]
    assert "req.LoadBodyFromString('=1', 'utf-8')" in calls(
        exchange(NAMELESS, content_type=FORM_TYPE, headers=EMPTY_HEADER)
    )
    assert "req.LoadBodyFromFile('a.bin')" in calls(exchange(FILE, headers=EMPTY_HEADER))
    assert calls(exchange(headers=EMPTY_HEADER))[:2] == [
        "req.HttpVerb = 'GET'",
        "req.AddHeader('X-Empty', '')",
    ]


def test_an_empty_content_type_is_told() -> None:
    """The engine cannot send it."""
    found = sent(exchange(body("a"), content_type=""))
    assert found.reduced == (
        Reduction("header content-type", "the empty Content-Type is left out"),
    )
    assert not [c for c in sending(found.statements) if "ContentType" in c or "Content-Type" in c]


def test_a_file() -> None:
    """Loaded, checked, and sent as it is."""
    found = sent(exchange(FILE, content_type="image/png"))
    assert spoken(found.statements) == [
        "http = Http",
        "bdRequestBody = BinData",
        "loaded = bdRequestBody.LoadFile('a.bin')",
        "check loaded, freeing ['http', 'bdRequestBody']",
        f"resp = http.PBinaryBd('POST', {URL}, bdRequestBody, 'image/png', False, False)",
    ]


def test_get_with_a_body() -> None:
    """By Rest, with all headers; empty ones are lost."""
    given = exchange(
        body("{}"), method="GET", content_type=JSON, headers=EMPTY_HEADER,
        credentials=BearerToken(Text.of("{{t}}")),
    )  # fmt: skip
    found = sent(given)
    assert sending(found.statements) == [
        f"url.ParseUrl({URL})",
        "rest.AddHeader('Authorization', 'Bearer {{t}}')",
        "rest.AddHeader('Content-Type', 'application/json')",
        "rest.AddHeader('X-Empty', '')",
        "connected = rest.Connect(url.Host, url.Port, url.Ssl, True)",
        "responseBody = rest.FullRequestString('GET', url.PathWithQueryParams, '{}')",
    ]
    assert (found.body, found.sender.name) == ("responseBody", "rest")
    assert found.reduced == (Reduction("header x-empty", "the empty header 'X-Empty' is left out"),)


def basic(username: str, password: str) -> BasicCredentials:
    """Credentials."""
    return BasicCredentials(Text.of(username), Text.of(password))


@pytest.mark.parametrize(
    ("credentials", "expected"),
    [
        (BearerToken(Text.of("{{t}}")), ["http.AuthToken = '{{t}}'"]),
        (BearerToken(Text("abc")), ["http.AuthToken = 'abc'"]),
        (BearerToken(Text(" abc")), ["http.SetRequestHeader('Authorization', 'Bearer  abc')"]),
        (
            BearerToken(Text("bearer x")),
            ["http.SetRequestHeader('Authorization', 'Bearer bearer x')"],
        ),
        (BearerToken(Text("{x}")), ["http.SetRequestHeader('Authorization', 'Bearer {x}')"]),
        (
            basic("{{u}}", "p"),
            ["http.BasicAuth = True", "http.Login = '{{u}}'", "http.Password = 'p'"],
        ),
        (basic("", "p"), ["http.SetRequestHeader('Authorization', 'Basic OnA=')"]),
        (
            DigestCredentials(Text.of("{{u}}"), Text("p")),
            ["http.DigestAuth = True", "http.Login = '{{u}}'", "http.Password = 'p'"],
        ),
    ],
)
def test_credentials(credentials: Credentials, expected: list[str]) -> None:
    """By the engine's own means, unless it would send something else."""
    assert calls(exchange(credentials=credentials))[:-1] == expected


def test_basic_credentials_by_rest() -> None:
    """Rest has no such property of its own."""
    given = exchange(body("x"), method="GET", credentials=basic("u", "p"))
    assert "rest.AddHeader('Authorization', 'Basic dTpw')" in calls(given)
    with pytest.raises(CannotExpressError, match="known values"):
        sent(exchange(credentials=basic("", "{{p}}")))


def test_settings_and_the_url() -> None:
    """Certificates, redirects, and what the engine would take for a variable of its own."""
    given = exchange(to=address("/{$a}/{{b}}"), follow_redirects=False)
    assert sending(write_request(given, Idiom(Literals(go))).statements) == [
        "http.RequireSslCertVerify = True",
        "http.FollowRedirects = False",
        "resp = http.QuickRequest('GET', 'https://api.example.com/%7B$a}/{{b}}')",
    ]


@pytest.mark.parametrize(("given"), [row[1] for row in TRANSPORTS], ids=[r[0] for r in TRANSPORTS])
def test_no_object_is_made_twice(given: Exchange) -> None:
    """Go knows no second ``:=`` for one name."""
    made = [s.object.name for s in sent(given).statements if isinstance(s, Create)]
    assert len(set(made)) == len(made)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (exchange(), "success = http.HttpNoBody('GET', {u}, resp)"),
        (
            exchange(body('{"a": 1}'), method="PUT", content_type=JSON),
            "success = http.HttpJson('PUT', {u}, json, 'application/json', resp)",
        ),
        (
            exchange(body("[1]"), method="POST", content_type=JSON),
            "success = http.HttpSb('POST', {u}, sbRequestBody, 'utf-8', 'application/json', resp)",
        ),
        (
            exchange(FileContent(Text("a.bin")), method="POST"),
            "success = http.HttpBd('POST', {u}, bdRequestBody, '', resp)",
        ),
        (
            exchange(FormContent(((Text("a"), Text("b")),)), method="POST", content_type=FORM_TYPE),
            "success = http.HttpReq({u}, req, resp)",
        ),
    ],
)
def test_the_modern_family_fills_a_response_of_ours(given: Exchange, expected: str) -> None:
    """One call for each kind of body, and a flag instead of a null."""
    found = write_request(given, Idiom(Literals(go), api="modern"))
    assert sending(found.statements)[-1] == expected.format(u=URL)
    assert found.flag == "success"


def test_a_line_that_is_too_long_is_appended_in_pieces() -> None:
    """The language says what it can hold; variables stay whole."""
    literals = Literals(TableLiterals(Syntax(longest=12, variable="E({name})")))
    text = Text.of("abcdefghijklmnop{{X}}{{Y}}z")
    found = write_request(
        exchange(TextContent(text), method="POST", content_type="text/plain"), Idiom(literals)
    )
    appended = (s for s in found.statements if isinstance(s, Call) and s.method == "Append")
    pieces = [a for call in appended for a in call.arguments if isinstance(a, Text)]
    assert Text.made_of(*(part for piece in pieces for part in piece.parts)) == text
    assert all(literals.holds(piece) for piece in pieces)
    long = exchange(body('{"a": "abcdefghijkl"}'), method="POST", content_type=JSON)
    calls = sending(write_request(long, Idiom(literals)).statements)
    assert not any("UpdateString" in call for call in calls)


OAUTH = OAuth1Credentials(
    "HMAC-SHA256", Text("k"), Text("s"), Text("t"), Text.of("{{ts}}"), realm=Text("r")
)
AWS = AwsCredentials(Text("k"), Text("s"), Text(), Text("r"), Text("x"))
KEYS = [
    "oauth1.ConsumerKey = 'k'",
    "oauth1.ConsumerSecret = 's'",
    "oauth1.Token = 't'",
    "oauth1.TokenSecret = '{{ts}}'",
    "oauth1.SignatureMethod = 'HMAC-SHA256'",
    "oauth1.Realm = 'r'",
    "oauth1.GenNonce(16)",
    "rest.SetAuthOAuth1(oauth1, False)",
]
CONNECT = "connected = rest.Connect(url.Host, url.Port, url.Ssl, True)"


def test_oauth1() -> None:
    """By Rest, which signs the pairs of a form only when it gets them one by one."""
    assert calls(exchange(credentials=OAUTH)) == [
        f"url.ParseUrl({URL})",
        *KEYS,
        CONNECT,
        "responseBody = rest.FullRequestNoBody('GET', url.PathWithQueryParams)",
    ]
    given = exchange(form(("a b", "c&d")), content_type=FORM_TYPE, credentials=OAUTH)
    assert calls(given)[-4:] == [
        f"rest.AddHeader('Content-Type', '{FORM_TYPE}')",
        CONNECT,
        "rest.AddQueryParam('a b', 'c&d')",
        "responseBody = rest.FullRequestFormUrlEncoded('POST', url.PathWithQueryParams)",
    ]


def test_oauth1_in_the_query() -> None:
    """Without the realm, which only a header has."""
    given = exchange(body("x"), credentials=replace(OAUTH, in_header=False, token=Text()))
    found = calls(given)
    assert "rest.SetAuthOAuth1(oauth1, True)" in found
    assert not any("Realm" in call or ".Token =" in call for call in found)
    assert found[-1] == (
        "responseBody = rest.FullRequestString('POST', url.PathWithQueryParams, 'x')"
    )


def test_aws() -> None:
    """By Rest too."""
    given = exchange(body("{}"), content_type=JSON, credentials=AWS)
    assert calls(given)[1:-3] == [
        "authAws.AccessKey = 'k'",
        "authAws.SecretKey = 's'",
        "authAws.Region = 'r'",
        "authAws.ServiceName = 'x'",
        "rest.SetAuthAws(authAws)",
    ]


def test_a_file_is_signed() -> None:
    """As bytes, answered into an object."""
    found = calls(exchange(FILE, method="PUT", credentials=AWS))
    assert found[0] == "loaded = bdRequestBody.LoadFile('a.bin')"
    assert found[-2:] == [
        "rest.FullRequestBd('PUT', url.PathWithQueryParams, bdRequestBody, sbResponseBody)",
        "responseBody = sbResponseBody.GetAsString()",
    ]


def query(*pairs: tuple[str, str]) -> Address:
    """An address with this query."""
    return address("/", tuple(pair(name, value) for name, value in pairs))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (exchange(form(("a", "1"), ("a", "2")), credentials=OAUTH), "twice"),
        (exchange(NAMELESS, credentials=OAUTH), "without one"),
        (exchange(form(("a", "1")), credentials=replace(OAUTH, in_header=False)), "beside a form"),
        (exchange(PARTS, content_type=MULTIPART_TYPE, credentials=AWS), "file"),
        (exchange(headers=lines(("Date", "x")), credentials=AWS), "Date"),
        (exchange(to=address("/a//b"), credentials=AWS), "another way"),
        (exchange(to=address("/a/../b"), credentials=AWS), "another way"),
        (exchange(to=address("/%c3"), credentials=AWS), "another way"),
        (exchange(to=query(("a", "b+c")), credentials=AWS), "another way"),
        (exchange(to=query(("a", "1"), ("a-b", "1")), credentials=AWS), "another way"),
        (
            exchange(body("x"), method="GET", credentials=DigestCredentials(Text("u"), Text("p"))),
            "Digest",
        ),
    ],
)
def test_what_is_not_signed_as_it_should_be(given: Exchange, words: str) -> None:
    """Each was measured on the engine."""
    with pytest.raises(CannotExpressError, match=words):
        sent(given)

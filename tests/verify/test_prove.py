"""The proof can fail: broken, hanging, forking and chatty snippets are found out, in bounds."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from snippetgen.inputs import Scopes, secured_by
from snippetgen.ir.collection import Collection, Item, Located
from snippetgen.ir.request import Request
from snippetgen.ir.text import Text
from snippetgen.problems import Code, Problem, Where
from snippetgen.rendering import Renderer
from snippetgen.resolve.exchange import (
    Address,
    Credentials,
    Exchange,
    FileContent,
    HeaderLine,
    TextContent,
)
from snippetgen.resolve.signatures import AwsCredentials, DigestCredentials
from snippetgen.settings import Settings
from snippetgen.verify.capture import Answer
from snippetgen.verify.prove import Options, Subject, prove
from snippetgen.verify.report import Record
from snippetgen.verify.runners.httpie import HttpieRunner
from snippetgen.verify.runners.supervise import Limits
from tests.wire.runners import runner_for

ADDRESS = Address("https", Text("api.example.test"), None, Text("/a"), None)
GET = Exchange("GET", ADDRESS)
BODY = Exchange(
    "POST",
    ADDRESS,
    (HeaderLine(Text("Content-Type"), Text("text/plain")),),
    content=TextContent(Text("hello")),
)

SHELL = "curl --silent {url}\n"
HTTPIE = "http --ignore-stdin GET {url}\n"
PYTHON = "import requests\n\nrequests.get({url!r})\n"
HTTPX = "import httpx\n\nhttpx.get({url!r})\n"
HTTPX_ASYNC = """import asyncio

import httpx


async def main():
    async with httpx.AsyncClient() as client:
        await client.get({url!r})


asyncio.run(main())
"""
GO = """package main

import (
	"chilkat"
	"fmt"
)

func main() {{
	http := chilkat.NewHttp()
	fmt.Println(*http.QuickGetStr("{url}"))
	{more}
}}
"""
NET_HTTP = """package main

import (
	"fmt"
	"net/http"
)

func main() {{
	fmt.Println(http.Get("{url}"))
	{more}
}}
"""
FETCH = """const response = await fetch("{url}");
await response.text();
"""
AXIOS = """import axios from "axios";

await axios({{ url: "{url}" }});
"""
SNIPPETS = {
    "go/chilkat": GO,
    "go/net-http": NET_HTTP,
    "javascript/axios": AXIOS,
    "javascript/fetch": FETCH,
    "python/httpx": HTTPX,
    "python/httpx-async": HTTPX_ASYNC,
    "python/requests": PYTHON,
    "shell/curl": SHELL,
    "shell/httpie": HTTPIE,
}
CLIENTS = tuple(SNIPPETS)
# For what ends by itself: Node.js alone may need a second to start on a busy machine.
PATIENT = Options(limits=Limits(seconds=15.0, output=100_000), parallel=2)
TIGHT = Options(limits=Limits(seconds=1.5, output=100_000), parallel=2)


def proved(
    client: str,
    *templates: str,
    exchange: Exchange = GET,
    options: Options | None = None,
    path: str = "",
    problems: tuple[Problem, ...] = (),
) -> list[Record]:
    """The verdicts on texts in which ``{url}`` is the exchange's own, in their order."""

    def subject(number: int, template: str) -> Subject:
        def render(led: Exchange) -> tuple[str, tuple[Problem, ...]]:
            return template.format(url=led.address.url.source + path, more=""), problems

        return Subject(client, Where("c.json", str(number)), exchange, render, Answer())

    subjects = [subject(number, template) for number, template in enumerate(templates)]
    found = list(prove(subjects, runner_for(client), options or Options(parallel=2)))
    return sorted(found, key=lambda record: int(record.pointer))


@pytest.mark.parametrize("client", CLIENTS)
def test_a_right_snippet_is_exact(client: str) -> None:
    assert [r.verdict for r in proved(client, *[SNIPPETS[client]] * 3)] == ["exact"] * 3


@pytest.mark.parametrize("client", CLIENTS)
def test_a_broken_snippet_is_different(client: str) -> None:
    (record,) = proved(client, SNIPPETS[client], path="?x")
    assert record.verdict == "different"
    assert [(d.field, d.expected, d.got) for d in record.differences] == [("target", "/a", "/a?x")]


@pytest.mark.parametrize("client", CLIENTS)
def test_the_snippet_of_every_client_can_be_found_wrong(client: str) -> None:
    """Its own template, for the request and for another one."""
    collection = Collection("C", "c.json")
    settings = Settings(clients=(client,))
    renderer = Renderer(secured_by(collection, Scopes(), settings), settings)
    located = Located((), Item("Send", "/item/0", Request()))

    def subject(address: Address) -> Subject:
        def render(led: Exchange) -> tuple[str | None, Sequence[Problem]]:
            other = replace(led, address=replace(led.address, path=address.path))
            found, problems = renderer.render_for(renderer.clients[0], other, located)
            return (found.text if found else None), problems

        return Subject(client, Where("c.json", address.path.source), BODY, render)

    subjects = [subject(ADDRESS), subject(replace(ADDRESS, path=Text("/other")))]
    found = {r.pointer: r for r in prove(subjects, runner_for(client), Options(parallel=2))}
    assert found["/a"].verdict == "exact", found["/a"].story
    assert found["/other"].verdict == "different"
    assert [d.field for d in found["/other"].differences] == ["target"]


@pytest.mark.parametrize("client", CLIENTS)
def test_a_known_limit_excuses_a_difference(client: str) -> None:
    words = "the query is more than asked for"
    known = Problem.of(Code.REDUCED, Where("c.json"), words, fields=("target",))
    (record,) = proved(client, SNIPPETS[client], path="?x", problems=(known,))
    assert (record.verdict, record.reason) == ("limited", words)


@pytest.mark.parametrize("client", CLIENTS)
def test_a_known_limit_excuses_nothing_else(client: str) -> None:
    """What is left out of one field must not hide what is wrong with another."""
    known = Problem.of(Code.REDUCED, Where("c.json"), "no X", fields=("header x", "body"))
    (record,) = proved(client, SNIPPETS[client], path="?x", problems=(known,))
    assert record.verdict == "different"
    assert [found.field for found in record.differences] == ["target"]


def test_what_lacks_a_signature_is_never_called_exact() -> None:
    """The exchange lacks it too, so the two agree; Postman sends more."""
    unsigned = Problem.of(Code.UNSUPPORTED_AUTH, Where("c.json"), "no digest", fields=("header a",))

    def render(led: Exchange) -> tuple[str, tuple[Problem, ...]]:
        return SHELL.format(url=led.address.url.source), ()

    subject = Subject("shell/curl", Where("c.json"), GET, render, problems=(unsigned,))
    (record,) = prove([subject], runner_for("shell/curl"), Options())
    assert (record.verdict, record.reason) == ("unproven", "no digest")
    assert not record.fingerprint


AWS = AwsCredentials(Text("AKID"), Text("secret"), Text(), Text("r"), Text("s"))
SIGNED = "curl --silent --aws-sigv4 aws:amz:r:s --user AKID:{secret} {url}\n"
DIGEST = "curl --silent --digest --user u:{secret} {url}\n"


@pytest.mark.parametrize(
    ("credentials", "text", "secret", "verdict"),
    [
        (AWS, SIGNED, "secret", "equivalent"),
        (AWS, SIGNED, "other", "different"),
        (AWS, SHELL, "", "different"),
        (DigestCredentials(Text("u"), Text("p")), DIGEST, "p", "equivalent"),
        (DigestCredentials(Text("u"), Text("p")), DIGEST, "other", "different"),
        (DigestCredentials(Text("u"), Text("p")), SHELL, "", "different"),
    ],
)
def test_a_signature_is_checked(
    credentials: Credentials, text: str, secret: str, verdict: str
) -> None:
    """Made with another key, or left out without a word, it is found."""

    def render(led: Exchange) -> tuple[str, tuple[Problem, ...]]:
        return text.format(url=led.address.url.source, secret=secret), ()

    exchange = replace(GET, credentials=credentials)
    subject = Subject("shell/curl", Where("c.json"), exchange, render)
    (record,) = prove([subject], runner_for("shell/curl"), Options())
    assert record.verdict == verdict, record.story
    assert (record.reason == "signature") == (verdict == "equivalent")


def test_a_signature_that_is_left_out_with_a_word_is_unproven() -> None:
    """Nor is it asked for."""
    words = "the client does not know digest"

    def render(led: Exchange) -> tuple[str, tuple[Problem, ...]]:
        where, fields = Where("c.json"), ("header authorization",)
        problem = Problem.of(Code.UNSUPPORTED_AUTH, where, words, fields=fields)
        return "curl --silent --fail " + led.address.url.source, (problem,)

    exchange = replace(GET, credentials=DigestCredentials(Text("u"), Text("p")))
    subject = Subject("shell/curl", Where("c.json"), exchange, render)
    (record,) = prove([subject], runner_for("shell/curl"), Options())
    assert (record.verdict, record.reason) == ("unproven", words)


@pytest.mark.parametrize(
    ("client", "text"),
    [
        ("shell/curl", "echo told >&2; exit 7\n"),
        ("shell/httpie", "http --ignore-stdin GET told://a\n"),
        ("shell/httpie", "http --ignore-stdin --verify told GET https://127.0.0.1:1 || exit\n"),
        ("python/requests", "raise SystemExit('told')\n"),
        ("python/requests", "def told(:\n"),
        ("python/httpx", "import httpx\n\nhttpx.get('told://a')\n"),
        ("python/httpx-async", "import httpx\n\nawait httpx.AsyncClient().get('told')\n"),
        ("javascript/axios", "throw new Error('told');\n"),
        ("javascript/fetch", "const told = ;\n"),
        ("go/chilkat", 'package main\n\nfunc main() {{\n\tpanic("told")\n}}\n'),
        ("go/chilkat", "package main\n\nfunc main() {{\n\tvar told int\n}}\n"),
    ],
)
def test_a_snippet_that_fails_says_why_and_spoils_no_other(client: str, text: str) -> None:
    broken, good = proved(client, text, SNIPPETS[client])
    assert broken.verdict == "failed"
    assert broken.reason.startswith("exit code ")
    assert "told" in broken.reason
    assert good.verdict == "exact"


@pytest.mark.parametrize(
    ("client", "text"),
    [
        ("shell/curl", "true\n"),
        ("python/requests", "import requests\n"),
        ("shell/curl", SHELL + SHELL),
        ("shell/httpie", HTTPIE + HTTPIE),
    ],
)
def test_it_must_be_one_request(client: str, text: str) -> None:
    (record,) = proved(client, text)
    assert record.verdict == "different"
    assert record.differences[0].field == "requests"


MARK = f"4242.{os.getpid()}"  # of this process, as several may run the tests at once
HANGING = {
    "go": "package main\n\nfunc main() {{\n\tfor {{\n\t}}\n}}\n",
    "javascript": "for (;;);\n",
    "python": f"import time\ntime.sleep({MARK})\n",
    "shell": f"sleep {MARK}\n",
}
# The end of the output is not the end of the snippet.
SILENT = {
    "go": 'package main\n\nimport "os"\n\nfunc main() {{\n\tos.Stdout.Close()\n'
    "\tos.Stderr.Close()\n\tfor {{\n\t}}\n}}\n",
    "javascript": 'import {{ closeSync }} from "node:fs";\n\ncloseSync(1);\ncloseSync(2);\nfor (;;);\n',
    "python": f"import os, time\nos.close(1)\nos.close(2)\ntime.sleep({MARK})\n",
    "shell": f"exec >&- 2>&-\nsleep {MARK}\n",
}
FORKING = {
    "javascript": 'import {{ spawn }} from "node:child_process";\n\n'
    'const QUIET = {{ stdio: "ignore" }};\n'
    f'for (let i = 0; i < 8; i++) spawn("sleep", ["{MARK}"], QUIET).unref();\n',
    "python": "import subprocess\n\nfor _ in range(8):\n"
    f"    subprocess.Popen(['sleep', '{MARK}'])\n",
    "shell": f"for i in 1 2 3 4 5 6 7 8; do sleep {MARK} & done\n",
}
FORKING_GO = f'for i := 0; i < 8; i++ {{{{\n\t\texec.Command("sleep", "{MARK}").Start()\n\t}}}}'
CHATTY = {
    "go": 'package main\n\nimport "fmt"\n\nfunc main() {{\n\tfor {{\n'
    '\t\tfmt.Println("0123456789")\n\t}}\n}}\n',
    # Node.js writes when it is idle: one that never is meets the limit of time.
    "javascript": "while (true) {{\n"
    '  console.log("0123456789".repeat(100));\n'
    "  await new Promise(setImmediate);\n}}\n",
    "python": "while True:\n    print('0123456789' * 100)\n",
    "shell": "while :; do echo 0123456789012345678901234567890123456789; done\n",
}


def language(client: str) -> str:
    return client.partition("/")[0]


def forking(client: str) -> str:
    """The right snippet of a client, with eight children that outlive it."""
    if language(client) == "go":
        return SNIPPETS[client].replace('"fmt"', '"fmt"\n\t"os/exec"').replace("{more}", FORKING_GO)
    return FORKING[language(client)] + SNIPPETS[client]


def left_running() -> int:
    """How many of our sleeping children are left, once those that were killed had time to go."""
    deadline = time.monotonic() + 5
    while (found := sleeping()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


def sleeping() -> int:
    """How many of them there are now (where the system tells)."""
    found = 0
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found += MARK.encode() in path.read_bytes().split(b"\0")
        except OSError:
            continue
    return found


def timed(work: Callable[[], list[Record]]) -> tuple[list[Record], float]:
    started = time.monotonic()
    return work(), time.monotonic() - started


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("texts", [HANGING, SILENT], ids=["hanging", "hanging without output"])
def test_a_hanging_snippet_is_stopped(client: str, texts: dict[str, str]) -> None:
    found, seconds = timed(lambda: proved(client, texts[language(client)], options=TIGHT))
    assert found[0].verdict == "failed"
    assert found[0].reason == "stopped after 1.5 seconds"
    assert seconds < 20
    assert not left_running()


@pytest.mark.parametrize("client", CLIENTS)
def test_what_a_forking_snippet_leaves_is_stopped(client: str) -> None:
    found, seconds = timed(lambda: proved(client, forking(client), options=PATIENT))
    assert found[0].verdict == "exact", found[0].story
    assert seconds < 20
    time.sleep(0.1)
    assert not left_running()


@pytest.mark.parametrize("client", CLIENTS)
def test_a_chatty_snippet_is_stopped(client: str) -> None:
    found, seconds = timed(lambda: proved(client, CHATTY[language(client)], options=PATIENT))
    assert found[0].verdict == "failed"
    assert found[0].reason.startswith("stopped after 100000 bytes of output")
    assert len(found[0].reason) < 5000
    assert seconds < 20


def test_a_snippet_sees_nothing_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_THE_USER", "x")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    shell = 'test -z "${{SECRET_OF_THE_USER-}}" && test "$HOME" != ~root && ' + SHELL
    python = "import os\n\nassert 'SECRET_OF_THE_USER' not in os.environ\n" + PYTHON
    assert [r.verdict for r in proved("shell/curl", shell)] == ["exact"]
    assert [r.verdict for r in proved("python/requests", python)] == ["exact"]


def test_body_and_type_are_compared() -> None:
    right = "curl --silent --header 'Content-Type: text/plain' --data hello {url}\n"
    found = proved("shell/curl", right, right.replace("hello", "hullo"), exchange=BODY)
    assert [record.verdict for record in found] == ["exact", "different"]


def test_files_are_made_where_the_snippet_runs() -> None:
    path = "../up/./and/../down/notes.txt"
    exchange = Exchange("PUT", ADDRESS, content=FileContent(Text(path)))
    shell = "curl --silent --upload-file up/and/down/notes.txt {url}\n"
    (record,) = proved("shell/curl", shell, exchange=exchange)
    assert record.verdict == "exact", record.story


def test_a_missing_runtime_is_said() -> None:
    from snippetgen.verify.runners import runner_of

    subject = Subject("cobol/http", Where("c.json"), GET, lambda _: ("", ()))
    (record,) = prove([subject], runner_of("cobol/http"), Options())
    assert record.verdict == "not run"
    assert record.reason


ODD_CALL = """\
mkdir sub && cd sub && VALUE='a  b' http --ignore-stdin --follow POST {url} \\
  Content-Type:text/plain "X-A;" --raw "$(printf 'hello')" 2>&1 | cat >&2
"""


def test_httpie_is_the_real_one_when_it_is_kept_warm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Started anew for each snippet or forked from one that has imported all: the same."""
    runner_for("shell/httpie")
    exchange = msgspec.structs.replace(
        BODY, headers=(*BODY.headers, HeaderLine(Text("X-A"), Text()))
    )
    texts = (ODD_CALL, ODD_CALL.replace("hello", "hullo"), "http --told\n")
    warm = proved("shell/httpie", *texts, exchange=exchange)
    monkeypatch.setattr(HttpieRunner, "interpreter", None)
    cold = proved("shell/httpie", *texts, exchange=exchange)
    assert [record.verdict for record in warm] == ["exact", "different", "failed"]
    assert [record.story for record in warm] == [record.story for record in cold]


def test_no_descriptor_is_left_open() -> None:
    """A run of thousands must not use up what a user may open."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("only Linux lists them")
    for client in CLIENTS:
        proved(client, SNIPPETS[client])
        before = len(list(folder.iterdir()))
        proved(client, *[SNIPPETS[client]] * 4)
        assert len(list(folder.iterdir())) <= before

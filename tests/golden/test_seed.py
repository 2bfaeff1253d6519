"""With the preset ``classic`` the Zoho item gives the calls, names and flags of the seed's page."""

from __future__ import annotations

import json
import re
import subprocess
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

from snippetgen import pipeline
from snippetgen.selection import select_one
from snippetgen.settings import Settings, classic
from tests.checks.go_check import check_go
from tests.checks.shell_check import check_shell
from tests.runtimes import require

COLLECTION = Path(__file__).parent.parent.parent / "examples" / "zoho-crm.postman_collection.json"
ITEM = "Bulk Write/Create Bulk Write Job"

CALLS = r"""
chilkat.NewHttp()
chilkat.NewJsonObject()
json.UpdateString("operation","insert")
json.UpdateBool("ignore_empty",true)
json.UpdateString("callback.url","https://www.zoho.com/in/crm/")
json.UpdateString("callback.method","post")
json.UpdateString("resource[0].type","data")
json.UpdateString("resource[0].module","Leads")
json.UpdateString("resource[0].file_id","{{file_id}}")
json.UpdateString("resource[0].field_mappings[0].api_name","Last_Name")
json.UpdateInt("resource[0].field_mappings[0].index",0)
json.UpdateString("resource[0].field_mappings[1].api_name","Owner")
json.UpdateInt("resource[0].field_mappings[1].index",1)
json.UpdateString("resource[0].field_mappings[2].api_name","Date_3")
json.UpdateInt("resource[0].field_mappings[2].index",2)
json.UpdateString("resource[0].field_mappings[2].format","yyyy/MM/dd")
json.UpdateString("resource[0].field_mappings[3].api_name","Mobile")
json.UpdateInt("resource[0].field_mappings[3].index",3)
json.UpdateString("resource[0].field_mappings[4].api_name","Layout")
json.UpdateInt("resource[0].field_mappings[4].index",4)
http.SetAuthToken("<access_token>")
http.PostJson3("https://domain.com/crm/bulk/v2/write","application/json",json)
http.LastMethodSuccess()
http.LastErrorText()
http.DisposeHttp()
json.DisposeJsonObject()
chilkat.NewStringBuilder()
resp.GetBodySb(sbResponseBody)
chilkat.NewJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.SetEmitCompact(false)
jResp.Emit()
resp.StatusCode()
resp.Header()
resp.DisposeHttpResponse()
http.DisposeHttp()
json.DisposeJsonObject()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
resp.DisposeHttpResponse()
jResp.StringOf("status")
jResp.StringOf("code")
jResp.StringOf("message")
jResp.StringOf("details.id")
jResp.StringOf("details.created_by.id")
jResp.StringOf("details.created_by.name")
http.DisposeHttp()
json.DisposeJsonObject()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
""".strip().splitlines()
"""The calls on Chilkat objects that the seed's page makes, in order."""

NAMES = ["status", "code", "message", "Id", "Created_byId", "Name"]
"""The variables that the seed's page reads the answer into, in order."""

_STRING = r'"(?:[^"\\]|\\.)*"'
_CALL = re.compile(rf"(?<![\w.])(?!fmt\.)\w+\.[A-Z]\w*\((?:{_STRING}|[^()\"])*\)")
_TOKEN = re.compile(rf"{_STRING}|\s+")
_READ = re.compile(r"(\w+) := jResp\.(?:String|Int|Bool)Of\(")


@cache
def snippet(client: str) -> str:
    """The Zoho item's snippet for ``client`` with the classic preset."""
    given = pipeline.read([str(COLLECTION)])
    (secured,) = given.secured
    located = select_one(secured.collection, ITEM)
    found, problems = pipeline.snippet(secured, located, client, classic(Settings()), given.gate)
    assert not problems
    assert found is not None
    return found.text


def calls_of(text: str) -> list[str]:
    """The calls on objects in Go source, without blanks between their arguments."""
    code = "\n".join(line for line in text.splitlines() if not line.strip().startswith("//"))
    return [
        _TOKEN.sub(lambda m: m[0] if m[0].startswith('"') else "", call)
        for call in _CALL.findall(code)
    ]


def test_go_makes_the_calls_of_the_page() -> None:
    """Same calls, same order, same arguments."""
    assert calls_of(snippet("go/chilkat")) == CALLS


def test_go_reads_the_answer_into_the_names_of_the_page() -> None:
    """Same variables, same order."""
    assert _READ.findall(snippet("go/chilkat")) == NAMES


def test_go_compiles_unlike_the_page(tmp_path: Path) -> None:
    """The page has seven unused variables; here are none."""
    assert not check_go({"seed": snippet("go/chilkat")}, tmp_path)


def test_curl_has_the_flags_of_the_page() -> None:
    """-X, -H and -d, and the URL at the end."""
    text = snippet("shell/curl")
    assert text.startswith("curl -X POST")
    assert "Authorization: Bearer <access_token>" in text
    assert re.search(r"^ *-H ", text, re.MULTILINE)
    assert re.search(r"^ *-d '\{$", text, re.MULTILINE)
    assert "https://domain.com/crm/bulk/v2/write" in text.splitlines()[-1]


def test_curl_is_one_clean_command(tmp_path: Path) -> None:
    """On the page every line is a command of its own."""
    assert not check_shell({"seed": f"#!/usr/bin/env bash\n{snippet('shell/curl')}"}, tmp_path)


class _Capture(BaseHTTPRequestHandler):
    """Keeps what one request brought."""

    def do_POST(self) -> None:
        """Keep the request, say yes."""
        length = int(self.headers["Content-Length"])
        self.server.captured = (self.path, dict(self.headers), self.rfile.read(length))  # type: ignore[attr-defined]
        self.send_response(201)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_curl_sends_what_the_item_says() -> None:
    """Run for real: path, token, content type, and the body to the byte."""
    curl, bash = require("curl"), require("bash")
    assert curl
    with HTTPServer(("127.0.0.1", 0), _Capture) as server:
        server.timeout = 20
        thread = Thread(target=server.handle_request)
        thread.start()
        here = f"http://127.0.0.1:{server.server_port}"
        text = snippet("shell/curl").replace("https://domain.com", here)
        done = subprocess.run(
            [bash, "-c", text], capture_output=True, text=True, timeout=30, check=False
        )
        thread.join()
    assert done.returncode == 0, done.stderr
    path, headers, body = server.captured  # type: ignore[attr-defined]
    assert path == "/crm/bulk/v2/write"
    assert headers["Authorization"] == "Bearer <access_token>"
    assert headers["Content-Type"] == "application/json"
    assert body.decode() == _raw_body()


def _raw_body() -> str:
    """The item's body as typed."""
    data = json.loads(COLLECTION.read_text("utf-8"))
    folder = next(f for f in data["item"] if f["name"] == "Bulk Write")
    item = next(i for i in folder["item"] if i["name"] == "Create Bulk Write Job")
    raw = item["request"]["body"]["raw"]
    assert isinstance(raw, str)
    return raw

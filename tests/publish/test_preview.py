"""``snippetgen preview`` as users run it, in a real browser; and what it must not answer."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cli.running import PATIENCE, Running
from tests.publish.test_pages import EXAMPLE, published
from tests.publish.test_site import browser as browser  # noqa: PLC0414 - a fixture

pytestmark = pytest.mark.xdist_group("browser")

COLLECTION = "api.postman_collection.json"
RECORDS = "zoho-crm-rest-apis/records/get-records.html"


class Preview(Running):
    """A preview of the example on a free port."""

    def __init__(self, folder: Path, *arguments: str, env: dict[str, str] | None = None) -> None:
        shutil.copy(EXAMPLE, folder / COLLECTION)
        super().__init__(folder, "preview", COLLECTION, "--port", "0", *arguments, env=env)
        self.address = re.findall(r"http://127\.0\.0\.1:\d+/", self.until("Preview on"))[0]
        self.port = int(self.address.rstrip("/").rpartition(":")[2])
        self.until("requests rendered")

    def ask(
        self, path: str, host: str | None = None, method: str = "GET", **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", f"127.0.0.1:{self.port}" if host is None else host)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return found


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """One that runs."""
    with Preview(tmp_path) as found:
        yield found


@pytest.fixture
def page(browser: Browser, preview: Preview) -> Iterator[Page]:
    """A page whose errors, and requests to anywhere else, fail the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    found = context.new_page()
    wrong: list[str] = []
    found.on("console", lambda message: wrong.append(f"{message.type}: {message.text}"))
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on(
        "request", lambda r: None if r.url.startswith(preview.address) else wrong.append(r.url)
    )
    yield found
    context.close()
    assert not wrong


def saved(folder: Path, old: str, new: str) -> None:
    """Change the collection, by a new file in its place."""
    path = folder / COLLECTION
    text = path.read_text("utf-8")
    assert old in text
    beside = folder / "beside"
    beside.write_text(text.replace(old, new), encoding="utf-8")
    beside.replace(path)


def test_a_saved_collection_reloads_the_page(preview: Preview, page: Page, tmp_path: Path) -> None:
    """Under the policy of the site, where the reader was, and again and again."""
    page.goto(f"{preview.address}{RECORDS}#python-requests")
    assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
    page.evaluate("window.before = true")
    words = "To get the records of a module"
    for number in range(3):
        new = f"To list the records, take {number}"
        saved(tmp_path, words, new)
        words = new
        expect(page.locator("main p").first).to_contain_text(new, timeout=PATIENCE * 1000)
    assert page.evaluate("window.before") is None
    assert page.url.endswith("#python-requests")
    expect(page.get_by_role("tab", name="Python")).to_have_attribute("aria-selected", "true")


def test_an_error_is_shown_over_the_last_good_pages(
    preview: Preview, page: Page, tmp_path: Path
) -> None:
    """Until it is mended; nothing is lost meanwhile."""
    page.goto(f"{preview.address}{RECORDS}")
    page.evaluate("window.before = true")
    whole = (tmp_path / COLLECTION).read_text("utf-8")
    (tmp_path / COLLECTION).write_text(whole[:4000])
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("error SG103", timeout=PATIENCE * 1000)
    assert "\x1b" not in alert.inner_text()
    expect(page.get_by_role("heading", level=1)).to_have_text("Get Records")
    page.goto(preview.address)
    expect(page.get_by_role("alert")).to_contain_text("SG103")
    expect(page.get_by_role("heading", level=1)).to_have_text("Zoho CRM REST APIs")
    (tmp_path / COLLECTION).write_text(whole)
    expect(page.get_by_role("alert")).to_have_count(0, timeout=PATIENCE * 1000)
    preview.until("Mended")


def test_pages_are_those_that_would_be_published(preview: Preview) -> None:
    """But for one script, which the published ones do not have; and no file is written."""
    texts, _ = published(EXAMPLE, "html")
    for path, text in texts.items():
        status, headers, body = preview.ask(f"/{path}")
        assert status == 200
        shown = re.sub(r'<script src="/@preview/[^>]*></script>', "", body.decode())
        assert shown == text
        assert (body.decode() == text) == (not path.endswith(".html"))
        assert "@preview" not in text
        assert headers["X-Content-Type-Options"] == "nosniff"
    kinds = {path: preview.ask(path)[1]["Content-Type"].partition(";")[0] for path in (
        "/", "/assets/site.js", "/assets/style.css", "/assets/icon.svg", "/@preview/reload.js")}  # fmt: skip
    assert kinds["/"] == "text/html"
    assert kinds["/assets/style.css"] == "text/css"
    assert kinds["/assets/icon.svg"] == "image/svg+xml"
    assert "javascript" in kinds["/assets/site.js"]
    assert "javascript" in kinds["/@preview/reload.js"]


def test_folders_have_addresses_too(preview: Preview) -> None:
    """With the slash that relative links need."""
    status, headers, _ = preview.ask("/zoho-crm-rest-apis/records")
    assert (status, headers["Location"]) == (301, "/zoho-crm-rest-apis/records/")
    assert preview.ask("/zoho-crm-rest-apis/records/")[0] == 200
    status, headers, body = preview.ask("/", method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 1000
    assert preview.ask("/", method="POST")[0] == 501


@pytest.mark.parametrize(
    "path",
    [
        "/../api.postman_collection.json",
        "/%2e%2e/api.postman_collection.json",
        "/..%2fapi.postman_collection.json",
        "/assets/../../api.postman_collection.json",
        "/assets/..%5c..%5capi.postman_collection.json",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/etc/passwd",
        "/api.postman_collection.json",
        "/index.html%00.js",
        "/@preview/",
        "/@preview/server.py",
        "/@preview/../reload.js",
        "/no-such-page",
    ],
)
def test_there_is_nothing_but_pages(path: str, preview: Preview) -> None:
    """Pages come out of memory: no path leads to a file."""
    assert preview.ask(path)[0] == 404


def test_only_under_its_own_name(preview: Preview) -> None:
    """A page of another site cannot have its name resolve to us."""
    port = preview.port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}"):
        assert preview.ask("/", host)[0] == 200, host
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", "localhost",
                 f"127.0.0.1:{port}.evil.example", f"127.0.0.1:{port + 1}", f"[::1]:{port}", ""):  # fmt: skip
        for path in ("/", "/@preview/state.js", "/assets/search-index.js"):
            assert preview.ask(path, host)[0] == 421, host
    with socket.create_connection(("127.0.0.1", port)) as raw:
        raw.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert b" 421 " in raw.recv(4096).partition(b"\r\n")[0]
    with socket.create_connection(("127.0.0.1", port)) as raw:
        raw.sendall(f"GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil\r\n\r\n".encode())
        assert b" 421 " in raw.recv(4096).partition(b"\r\n")[0]


def test_no_other_site_can_load_it(preview: Preview, browser: Browser) -> None:
    """Neither as a script nor in a frame; a link to it works."""
    foreign = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors"}
    assert preview.ask("/assets/search-index.js", **foreign)[0] == 403
    assert preview.ask("/@preview/state.js", **foreign)[0] == 403
    visit = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"}
    assert preview.ask("/", **visit)[0] == 200
    context = browser.new_context()
    other = context.new_page()
    other.route(
        "http://evil.example/",
        lambda route: route.fulfill(body="<p>evil", content_type="text/html"),
    )
    other.goto("http://evil.example/")
    loaded = other.evaluate(
        """(source) => new Promise((done) => {
          const script = document.createElement("script");
          script.src = source;
          script.onload = () => done("loaded");
          script.onerror = () => done("refused");
          document.head.append(script);
        })""",
        f"{preview.address}assets/search-index.js",
    )
    assert loaded == "refused"
    assert other.evaluate("window.snippetgenIndex") is None
    context.close()


def test_only_on_the_loopback_interface(preview: Preview) -> None:
    """Nobody else on the network sees the port."""
    table = Path("/proc/net/tcp").read_text("ascii")
    rows = [line.split() for line in table.splitlines()]
    port = f":{preview.port:04X}"
    listening = [row[1] for row in rows if row[3] == "0A" and row[1].endswith(port)]
    assert listening == [f"0100007F{port}"]


def test_a_credential_is_not_in_what_is_said(tmp_path: Path) -> None:
    """Errors go to the browser through the same gate as to the terminal."""
    with Preview(tmp_path) as preview:
        secret = "ghp_" + "aB3dE5fG7h" * 3 + "Jk9mQ2"
        collection = json.loads((tmp_path / COLLECTION).read_text("utf-8"))
        collection["item"][1]["item"][0]["request"]["auth"] = {
            "type": "bearer", "bearer": [{"key": "token", "value": secret, "type": "string"}]}  # fmt: skip
        collection["item"][1]["item"].append(
            {"name": f"bad {secret}", "request": {"method": "GET"}}
        )
        (tmp_path / COLLECTION).write_text(json.dumps(collection))
        preview.until("error SG202")
        news = preview.ask("/@preview/state.js?seen=")[2].decode()
        assert "SG202" in news
        assert secret not in news
        assert not [line for line in preview.seen if secret in line]


def test_open(tmp_path: Path) -> None:
    """The browser that the reader has chosen."""
    note = tmp_path / "opened"
    program = tmp_path / "browser.py"
    program.write_text(f"import sys; open({str(note)!r}, 'w').write(sys.argv[1])")
    environment = {**os.environ, "BROWSER": f"{sys.executable} {program} %s"}
    with Preview(tmp_path, "--open", env=environment) as preview:
        assert note.read_text("utf-8") == preview.address
        assert preview.interrupt() == 0


def test_a_port_that_is_taken(tmp_path: Path, preview: Preview) -> None:
    """It is said, with the way out."""
    with Running(tmp_path, "preview", COLLECTION, "--port", str(preview.port)) as second:
        second.until("Say --port N.")
        assert second.process.wait(PATIENCE) == 2

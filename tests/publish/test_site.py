"""The HTML site in a real browser: tabs, memory, search, copying, keyboard, links, and who can read it."""

from __future__ import annotations

import functools
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from snippetgen import pipeline
from snippetgen.settings import Output, Settings
from snippetgen.write.writer import write
from tests.builders import a_collection, a_folder, an_item
from tests.publish.readers import NODE, node_packages
from tests.publish.test_pages import EXAMPLE, hostile_collection
from tests.runtimes import require

REQUEST = "zoho-crm-rest-apis/bulk-write/create-bulk-write-job.html"
OTHER = "zoho-crm-rest-apis/records/get-records.html"
PAGES = ("index.html", "zoho-crm-rest-apis/records/index.html", REQUEST, OTHER)

pytestmark = pytest.mark.xdist_group("browser")


def built(source: Path, folder: Path) -> Path:
    """The site of ``source``, on disk."""
    settings = Settings(environment=str(EXAMPLE).replace("collection", "environment"))
    (made,) = pipeline.publish([str(source)], settings, [Output(to="html", output="-")]).plans
    assert not write(made[1], folder).problems
    return folder


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The chromium of the system."""
    program = require("chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the example."""
    return built(EXAMPLE, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    """Its address on the loopback interface."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A page whose errors, and requests to anywhere else, fail the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=site)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    found = context.new_page()
    wrong: list[str] = []
    found.on("console", lambda message: wrong.append(f"{message.type}: {message.text}"))
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on(
        "request", lambda r: None if r.url.startswith((site, "file:")) else wrong.append(r.url)
    )
    yield found
    context.close()
    assert not wrong


def shown(page: Page) -> str:
    """The code that is seen."""
    return page.locator("[aria-label=Code] .panel.on pre").inner_text()


def test_a_tab_is_remembered_on_every_page(page: Page) -> None:
    """The choice of a language holds for other pages and for the next visit."""
    page.goto(REQUEST)
    assert "chilkat.NewHttp()" in shown(page)
    page.get_by_role("tab", name="Python").click()
    assert "requests.post(" in shown(page)
    assert page.url.endswith("#python-requests")
    page.goto(OTHER)
    assert "requests.get(" in shown(page)
    expect(page.get_by_role("tab", name="Python")).to_have_attribute("aria-selected", "true")


def test_tabs_by_keyboard(page: Page) -> None:
    """Arrows, Home and End move; one tab stop for all."""
    page.goto(REQUEST)
    page.get_by_role("tab", name="Go").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="curl")).to_be_focused()
    assert "curl --location" in shown(page)
    page.keyboard.press("End")
    expect(page.get_by_role("tab", name="Python")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Go")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Home")
    expect(page.get_by_role("tab", name="Go")).to_be_focused()
    stops = page.locator('[aria-label=Language] [role=tab][tabindex="0"]')
    expect(stops).to_have_count(1)


def test_a_deep_link_opens_its_tab(page: Page) -> None:
    """A link to a language wins over what is remembered; one to an answer opens that answer."""
    page.goto(f"{REQUEST}#shell-curl")
    assert "curl --location" in shown(page)
    page.goto(f"{REQUEST}#response-2")
    expect(page.locator("#response-2")).to_be_visible()
    expect(page.locator("#response-1")).to_be_hidden()
    page.goto(f"{REQUEST}#headers")
    expect(page.locator("#headers")).to_be_in_viewport()


def test_copying(page: Page) -> None:
    """What is copied is the snippet, byte for byte, and that is said aloud."""
    page.goto(f"{REQUEST}#python-requests")
    page.get_by_role("button", name="Copy the code").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    settings = Settings(
        clients=("python/requests",),
        environment=str(EXAMPLE).replace("collection", "environment"),
    )
    plan = pipeline.generate([str(EXAMPLE)], settings).plan
    (wanted,) = (f.content.decode() for f in plan.files if "create-bulk" in f.path)
    assert copied == wanted
    expect(page.get_by_role("status")).to_have_text("Copied to the clipboard.")
    page.get_by_role("button", name="Copy the address").click()
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == "https://www.zohoapis.com/crm/bulk/v2/write"


def test_search_by_keyboard(page: Page) -> None:
    """``/`` begins, arrows choose, Enter goes there, Escape ends."""
    page.goto(REQUEST)
    page.keyboard.press("/")
    search = page.get_by_role("combobox", name="Search requests")
    expect(search).to_be_focused()
    page.keyboard.type("record")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("Get Records")
    expect(search).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(search).to_have_attribute("aria-activedescendant", "result-1")
    page.keyboard.press("Escape")
    expect(search).to_have_attribute("aria-expanded", "false")
    search.fill("leads delete")
    expect(options).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_url("**/records/delete-record.html")


def test_search_finds_nothing(page: Page) -> None:
    """It says so."""
    page.goto(REQUEST)
    page.get_by_role("combobox").fill("no such thing")
    expect(page.get_by_role("option")).to_have_text("Nothing found.")


def test_previous_and_next(page: Page) -> None:
    """The order of the collection, across folders."""
    page.goto(REQUEST)
    page.get_by_role("link", name="Next Get Bulk Write Job Details").click()
    page.get_by_role("link", name="Next Upload Export as Bytes").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Upload Export as Bytes")
    page.get_by_role("link", name="Previous").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Get Bulk Write Job Details")


def test_the_item_and_its_credentials(page: Page) -> None:
    """The item's own JSON is there to read, without what it must not show."""
    page.goto(REQUEST)
    page.get_by_text("Postman collection item JSON").click()
    item = json.loads(page.locator("details pre").inner_text())
    assert item["name"] == "Create Bulk Write Job"


def test_the_theme_is_remembered(page: Page) -> None:
    """The reader's choice wins over the system's."""
    page.emulate_media(color_scheme="light")
    page.goto(REQUEST)
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.get_by_role("button", name="Theme: light").click()
    page.goto(OTHER)
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(13, 17, 26)"


def test_a_narrow_window(page: Page) -> None:
    """No sideways scrolling, and the way around behind a button that Escape closes."""
    page.set_viewport_size({"width": 390, "height": 844})
    for path in PAGES:
        page.goto(path)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 390, path
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("navigation", name="Requests")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("navigation", name="Requests")).to_be_hidden()


def test_a_link_to_a_language_shows_its_tab(page: Page) -> None:
    """In a narrow window too, where the code is below the words and the bar at the top stays."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{REQUEST}#python-requests")
    tab, bar = page.get_by_role("tab", name="Python"), page.locator("header.top")
    expect(tab).to_be_in_viewport()
    places = tab.bounding_box(), bar.bounding_box()
    assert places[0]
    assert places[1]
    assert places[0]["y"] >= places[1]["y"] + places[1]["height"]


def test_parameters_with_descriptions(page: Page) -> None:
    """Each is read as a whole: name and value in one line, and no name is broken."""
    page.goto(OTHER)
    row = page.locator("dl.parameters > div").filter(has_text="module")
    expect(row.locator("dt")).to_have_text("module")
    expect(row.locator("dd").first).to_have_text("Leads")
    expect(row.locator("dd").last).to_have_text("The API name of the module.")
    name, value = row.locator("dt").bounding_box(), row.locator("dd").first.bounding_box()
    assert name
    assert value
    assert abs(name["y"] - value["y"]) < 8


def test_on_paper(page: Page) -> None:
    """Every language and answer is printed, and nothing to click."""
    page.goto(REQUEST)
    page.emulate_media(media="print")
    for panel in page.locator(".panel").all():
        assert panel.evaluate("node => getComputedStyle(node).display") == "block"
    expect(page.get_by_role("button")).to_have_count(0)


def test_without_scripts(browser: Browser, site: str) -> None:
    """Everything can be read."""
    context = browser.new_context(java_script_enabled=False, base_url=site)
    plain = context.new_page()
    plain.goto(REQUEST)
    for panel in plain.locator(".panel").all():
        expect(panel).to_be_visible()
    context.close()


def test_from_the_disk(page: Page, folder: Path) -> None:
    """A site that nobody serves works too, search included."""
    page.goto((folder / "index.html").as_uri())
    page.get_by_role("combobox").fill("photo")
    page.get_by_role("option").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Upload Photo")


@pytest.mark.parametrize("width", [1440, 900, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    browser: Browser, site: str, width: int, scheme: Any, tmp_path: Path
) -> None:
    """The rules of WCAG that a program can judge, on every kind of page, with search open too."""
    violations = audit(browser, site, PAGES, width, scheme)
    assert not violations


def audit(
    browser: Browser, site: str, paths: tuple[str, ...], width: int, scheme: Any
) -> list[str]:
    """What axe-core has to say about ``paths``."""
    node_packages()
    axe = (NODE / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        base_url=site,
        bypass_csp=True,
    )
    found = context.new_page()
    violations = []
    for path in paths:
        found.goto(path)
        found.get_by_role("combobox").fill("e")
        expect(found.get_by_role("option").first).to_be_visible()
        found.evaluate(axe)
        report = found.evaluate("axe.run(document, {resultTypes: ['violations']})")
        violations += [
            f"{path}: {v['id']}: {[node['html'][:150] for node in v['nodes'][:3]]}"
            for v in report["violations"]
        ]
    context.close()
    return violations


def test_a_hostile_site(browser: Browser, tmp_path: Path) -> None:
    """No text of a collection becomes an element, runs, or leads anywhere by itself."""
    folder = built(hostile_collection(tmp_path), tmp_path / "site")
    context = browser.new_context()
    found = context.new_page()
    wrong: list[str] = []
    found.on("console", lambda message: wrong.append(message.text))
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on("request", lambda r: None if r.url.startswith("file:") else wrong.append(r.url))
    for path in sorted(folder.rglob("*.html")):
        found.goto(path.as_uri())
        scripts = found.locator("script").evaluate_all("all => all.map((one) => one.src)")
        assert all(script.startswith("file:") for script in scripts)
        assert found.locator("main :is(img, iframe, style, form, object, link)").count() == 0
    context.close()
    assert not wrong


def test_a_folder_of_many(tmp_path: Path) -> None:
    """A sidebar shows what lies beside the page, not hundreds of requests on each of them."""
    items = [an_item(f"Request {number}") for number in range(150)]
    source = tmp_path / "many.json"
    source.write_text(json.dumps(a_collection(a_folder("Folder", *items))), encoding="utf-8")
    folder = built(source, tmp_path / "site")
    text = (folder / "sample" / "folder" / "request-100.html").read_text("utf-8")
    sidebar = text[text.index('<nav class="sidebar"') : text.index("</nav>")]
    assert 'aria-current="page"' in sidebar
    assert "all 150" in sidebar
    assert sidebar.count("<li>") < 70


def test_the_pages_forbid_what_they_do_not_need(folder: Path) -> None:
    """A policy in every page: no script, style or image but the site's own."""
    pages = list(folder.rglob("*.html"))
    assert pages
    for page in pages:
        text = page.read_text("utf-8")
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in text
        assert " style=" not in text
        assert "https://" not in text.partition("<main")[0]

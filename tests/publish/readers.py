"""The real parsers of every text format: each says what it sees of a page.

A page is right when nothing is wrong for its parser, nothing of the collection is taken for markup,
and every snippet is read back as it was rendered.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, ClassVar

import docutils.core
import docutils.nodes
import docutils.utils
from docutils.parsers.rst import Directive, directives
from markdown_it import MarkdownIt

from tests.runtimes import lack, require

HERE = Path(__file__).parent
NODE = HERE / "node"

_OWN_HTML = re.compile(r'<br>|<a id="[^"<>]*">|</a>')


class Seen:
    """What a parser sees of one page: what is wrong, and the code blocks on it."""

    def __init__(self, wrong: list[str], code: list[str]) -> None:
        self.wrong = wrong
        self.code = code


def read_markdown(pages: Mapping[str, str]) -> dict[str, Seen]:
    """markdown-it-py, with the tables of GitHub."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return {path: _seen_markdown(reader, text) for path, text in pages.items()}


def _seen_markdown(reader: MarkdownIt, text: str) -> Seen:
    wrong, code = [], []
    for token in reader.parse(re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)):
        if token.type == "html_block":
            wrong += [] if _OWN_HTML.sub("", token.content).strip() == "" else [token.content]
        if token.type == "fence":
            code.append(token.content.rstrip("\n"))
        for child in token.children or ():
            if child.type == "html_inline" and not _OWN_HTML.fullmatch(child.content):
                wrong.append(child.content)
            address = child.attrs.get("href", "") if child.type == "link_open" else ""
            if re.match(r"\s*(javascript|data|vbscript|file):", str(address), re.IGNORECASE):
                wrong.append(str(address))
    return Seen(wrong, code)


def node_packages() -> None:
    """What Node's own package manager installs must be there."""
    if not (NODE / "node_modules" / "@mdx-js").is_dir():
        lack("the packages of tests/publish/node are not installed: npm ci in it")


def read_mdx(pages: Mapping[str, str]) -> dict[str, Seen]:
    """The compiler of MDX itself."""
    node_packages()
    reports = _ask([require("node"), "mdx.js"], NODE, pages)
    return {path: _seen_mdx(report) for path, report in reports.items()}


def _seen_mdx(report: dict[str, Any]) -> Seen:
    if "error" in report:
        return Seen([report["error"]], [])
    wrong = [f"tag {tag}" for tag in report["tags"] if tag not in ("Tabs", "TabItem", "br", "a")]
    wrong += [f"expression {expression}" for expression in report["expressions"]]
    wrong += [m for m in report["modules"] if not re.fullmatch(
        r'(import (Tabs|TabItem) from "@theme/(Tabs|TabItem)";\s*)+', m)]  # fmt: skip
    return Seen(wrong, report["code"])


class _TocTree(Directive):
    """Sphinx's own directive, for docutils."""

    has_content = True
    option_spec: ClassVar[dict[str, Any] | None] = {"maxdepth": directives.nonnegative_int}

    def run(self) -> list[docutils.nodes.Node]:
        """Nothing to show."""
        return []


def read_rst(pages: Mapping[str, str]) -> dict[str, Seen]:
    """docutils."""
    directives.register_directive("toctree", _TocTree)
    return {path: _seen_rst(text) for path, text in pages.items()}


def _seen_rst(text: str) -> Seen:
    wrong: list[str] = []
    settings = {
        "report_level": 2,
        "halt_level": 5,
        "warning_stream": False,
        "syntax_highlight": "none",
        "file_insertion_enabled": True,
        "raw_enabled": True,
    }
    document = docutils.core.publish_doctree(text, settings_overrides=settings)
    notes = document.findall(docutils.nodes.system_message)
    wrong += [note.astext() for note in notes if note["level"] > 1]
    unwanted = docutils.nodes.raw | docutils.nodes.image | docutils.nodes.problematic
    wrong += [repr(node) for node in document.findall() if isinstance(node, unwanted)]
    code = [n.astext() for n in document.findall(docutils.nodes.literal_block)]
    return Seen(wrong, code)


def read_asciidoc(pages: Mapping[str, str]) -> dict[str, Seen]:
    """Asciidoctor."""
    require("asciidoctor")
    reports = _ask([require("ruby"), "asciidoc.rb"], HERE, pages)
    return {path: _seen_asciidoc(report) for path, report in reports.items()}


class Tags(HTMLParser):
    """The tags and targets of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what no page of ours has."""
        if tag in ("script", "img", "iframe", "svg", "style", "input", "form", "object"):
            self.wrong.append(tag)
        for name, value in attrs:
            if name.startswith("on") or re.match(
                r"\s*(javascript|data):", value or "", re.IGNORECASE
            ):
                self.wrong.append(f"{tag} {name}={value}")


def _seen_asciidoc(report: dict[str, Any]) -> Seen:
    tags = Tags()
    tags.feed(report["html"])
    return Seen([*report["notes"], *tags.wrong], report["code"])


class _Site(HTMLParser):
    """The tags of a page of the site: each ends in its turn, and the scripts are the site's own."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.code: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        found = dict(attrs)
        if any(name.startswith("on") or name == "style" for name in found):
            self.wrong.append(f"{tag} {found}")
        if tag in ("img", "iframe", "form", "object", "style"):
            self.wrong.append(tag)
        if tag == "script" and "assets/" not in (found.get("src") or ""):
            self.wrong.append(f"{tag} {found}")
        if re.match(r"\s*(javascript|data|file):", found.get("href") or "", re.IGNORECASE):
            self.wrong.append(f"{tag} {found}")
        if tag == "pre":
            self.code.append("")
        if tag not in ("meta", "link", "input", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It ends the one opened last."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Code is kept."""
        if "pre" in self.open:
            self.code[-1] += data


def read_html(pages: Mapping[str, str]) -> dict[str, Seen]:
    """Python's own reader of HTML; the browser has tests of its own."""
    return {path: _seen_html(text) for path, text in pages.items() if path.endswith(".html")}


def _seen_html(text: str) -> Seen:
    site = _Site()
    site.feed(text)
    site.close()
    return Seen([*site.wrong, *site.open], [code.strip("\n") for code in site.code])


def _ask(command: list[str], folder: Path, pages: Mapping[str, str]) -> dict[str, Any]:
    done = subprocess.run(
        command, cwd=folder, input=json.dumps(dict(pages)), capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


READERS = {
    "markdown": read_markdown,
    "mdx": read_mdx,
    "rst": read_rst,
    "asciidoc": read_asciidoc,
    "html": read_html,
    "llms": read_markdown,
}

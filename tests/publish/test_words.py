"""Words of a collection on a page are read back by the format's own parser as the same words."""

from __future__ import annotations

import html
import json
import re
import subprocess
from collections.abc import Callable, Mapping
from typing import Any

import docutils.core
import docutils.nodes
import pytest
from markdown_it import MarkdownIt

from snippetgen.ir.text import Text
from snippetgen.markup.asciidoc import Asciidoc
from snippetgen.markup.html import Html
from snippetgen.markup.markdown import Markdown, Mdx
from snippetgen.markup.rst import Rst
from snippetgen.markup.words import one_line
from snippetgen.markup.writer import Markup
from tests.publish.hostile import hostile_texts
from tests.publish.readers import HERE, NODE, node_packages
from tests.runtimes import require

TEXTS = hostile_texts(1500, seed=7)

Write = Callable[[Markup, Text], str]


def _paragraph(markup: Markup, text: Text) -> str:
    return markup.text(text)


def _heading(markup: Markup, text: Text) -> str:
    return markup.heading(markup.text(text), 2)


def _code(markup: Markup, text: Text) -> str:
    return markup.code(text)


def _markdown_cells(markup: Markup, text: Text) -> str:
    words, code = markup.cell(markup.text(text)), markup.cell(markup.code(text))
    return f"| x | y |\n| --- | --- |\n| {words} | {code} |"


def _asciidoc_cell(markup: Markup, text: Text) -> str:
    return f"|===\n|{markup.cell(markup.text(text))}\n|==="


def _asciidoc_section(markup: Markup, text: Text) -> str:
    return f"= T\n\n== {markup.text(text)}\n\n"


def words_of_markdown(source: str) -> str:
    """Every block's words; anything but words is shown."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    plain = re.compile("(heading|paragraph|table|thead|tbody|tr|th|td)_(open|close)")
    found = []
    for token in reader.parse(source):
        if token.type == "inline":
            found.append("".join(_words_of_span(c.type, c.content) for c in token.children or ()))
        elif not plain.fullmatch(token.type):
            found.append(f"«{token.type}»")
    return "\n".join(found).removeprefix("x\ny\n")


def _words_of_span(kind: str, content: str) -> str:
    if kind == "code_inline":
        return f"`{content}`"
    return content if kind in ("text", "text_special") else f"«{kind}»"


def words_of_rst(source: str) -> str:
    """Words, with every node that is more than a paragraph shown."""
    document = docutils.core.publish_doctree(
        source,
        settings_overrides={"report_level": 5, "halt_level": 5, "warning_stream": False},
    )
    plain = ("document", "paragraph", "title", "section", "reference", "literal")
    found = []
    for node in document.findall():
        if isinstance(node, docutils.nodes.Text):
            found.append(node.astext())
        elif isinstance(node, docutils.nodes.Element) and node.tagname not in plain:
            found.append(f"«{node.tagname}»")
    return "".join(found)


def by_node(sources: Mapping[str, str]) -> dict[str, str]:
    """What MDX reads."""
    node_packages()
    return _ask([require("node"), "text.js"], NODE, sources)


def by_asciidoctor(sources: Mapping[str, str]) -> dict[str, str]:
    """What Asciidoctor reads, with its notes."""
    require("asciidoctor")
    reports = _ask([require("ruby"), "asciidoc.rb"], HERE, sources)
    blocks = re.compile(
        r"\s*</?(div|p|h2|h3|td|th|tr|table|colgroup|col|thead|tbody|code)\b[^>]*>\s*"
    )
    return {
        key: html.unescape(blocks.sub("", report["html"])).strip() + "".join(report["notes"])
        for key, report in reports.items()
    }


def _ask(command: list[str], folder: object, sources: Mapping[str, str]) -> dict[str, Any]:
    done = subprocess.run(
        command,
        cwd=str(folder),
        input=json.dumps(dict(sources)),
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def each(read: Callable[[str], str]) -> Callable[[Mapping[str, str]], dict[str, str]]:
    """A reader of one source for many."""
    return lambda sources: {key: read(source) for key, source in sources.items()}


@pytest.mark.parametrize(
    ("markup", "write", "read"),
    [
        pytest.param(Markdown(), _paragraph, each(words_of_markdown), id="markdown paragraph"),
        pytest.param(Markdown(), _heading, each(words_of_markdown), id="markdown heading"),
        pytest.param(Mdx(), _paragraph, by_node, id="mdx paragraph"),
        pytest.param(Mdx(), _heading, by_node, id="mdx heading"),
        pytest.param(Rst(), _paragraph, each(words_of_rst), id="rst paragraph"),
        pytest.param(Rst(), _heading, each(words_of_rst), id="rst heading"),
        pytest.param(Rst(), _code, each(words_of_rst), id="rst code"),
        pytest.param(Asciidoc(), _paragraph, by_asciidoctor, id="asciidoc paragraph"),
        pytest.param(Asciidoc(), _asciidoc_section, by_asciidoctor, id="asciidoc heading"),
        pytest.param(Asciidoc(), _code, by_asciidoctor, id="asciidoc code"),
        pytest.param(Asciidoc(), _asciidoc_cell, by_asciidoctor, id="asciidoc cell"),
    ],
)
def test_words_are_words(
    markup: Markup, write: Write, read: Callable[[Mapping[str, str]], dict[str, str]]
) -> None:
    """Nothing in them is taken for markup, and nothing is lost."""
    seen = read({text: write(markup, Text(text)) for text in TEXTS})
    wrong = {text: seen[text] for text in TEXTS if seen[text] != one_line(Text(text))}
    assert not wrong


def test_cells_and_code_of_markdown() -> None:
    """Both kinds of cells of a table, which is taken apart before anything else is read."""
    for text in TEXTS:
        words = one_line(Text(text))
        seen = words_of_markdown(_markdown_cells(Markdown(), Text(text)))
        assert seen == f"{words}\n`{words}`"
        assert words_of_markdown(Markdown().code(Text(text))) == f"`{words}`"


def test_html_words() -> None:
    """Escaped for text and attributes."""
    for text in TEXTS:
        shown = Html().text(Text(text))
        assert not set("<>\"'") & set(shown)
        assert html.unescape(shown) == one_line(Text(text))

"""Descriptions: Markdown stays Markdown, HTML becomes Markdown's own, and nothing raw is left."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from snippetgen.ir.text import Text
from snippetgen.markup.asciidoc import Asciidoc
from snippetgen.markup.html import Html
from snippetgen.markup.markdown import Markdown, Mdx
from snippetgen.markup.rst import Rst
from snippetgen.markup.writer import Markup
from tests.publish.hostile import hostile_descriptions
from tests.publish.readers import READERS, Tags

SAMPLE = """\
# Leads <b>and *more</b>*

Get a **lead** with `id`, see [the guide](https://e.com/a_b?c=1&d=2) or <a href="https://e.com">this</a>.
Use <access_token>, <code>a*b</code><br>and ![logo](https://e.com/l.png).

<p>One <i>two</i> <a href="javascript:alert(1)">three</a></p>
<ul><li>first</li><li>second <b>item</b></li></ul>

1. one
2. two
   - inner

> said

| a | b |
| --- | --- |
| x | `y\\|z` |

<table><tr><th>Key</th><th>Means</th></tr><tr><td>id</td><td>the <b>id</b></td></tr></table>

```json
{"a": "<b>"}
```

---
<script>alert(1)</script>
"""

EXPECTED = {
    Markdown: """\
### Leads **and *more***

Get a **lead** with `id`, see [the guide](https://e.com/a_b?c=1&d=2) or [this](https://e.com). \
Use \\<access_token\\>, `a*b`<br>and [logo](https://e.com/l.png).

One *two* three

- first
- second **item**

1. one
2. two

   - inner

> said

| a | b |
| --- | --- |
| x | `y\\|z` |

| Key | Means |
| --- | --- |
| id | the **id** |

```json
{"a": "<b>"}
```

***

\\<script\\>alert(1)\\</script\\>""",
}


def test_markdown() -> None:
    """What a description is in the format it was written in."""
    assert Markdown().prose(Text(SAMPLE)) == EXPECTED[Markdown]


def test_mdx_escapes_braces_and_modules() -> None:
    """Braces are expressions in MDX, and a line may be a module."""
    assert Mdx().prose(Text("import {x} from <y>")) == r"&#105;mport \{x\} from \<y\>"


def test_rst() -> None:
    """Marks do not nest, links are anonymous, tables are lists."""
    shown = Rst().prose(Text(SAMPLE))
    assert "`the guide <https://e.com/a\\_b?c=1&d=2>`__" in shown
    assert '.. code-block:: json\n\n   {"a": "<b>"}' in shown
    assert "   * - x\n     - ``y|z``" in shown
    assert "1. one\n\n2. two\n\n   - inner" in shown


def test_asciidoc() -> None:
    """Whatever could be a sign passes through unread."""
    shown = Asciidoc().prose(Text(SAMPLE))
    assert "link:++https://e.com/a_b?c=1&d=2++[the guide]" in shown
    assert "pass:c[<script>alert(1)</script>]" in shown
    assert "|x\n|``pass:c[y\\|z]``" in shown


def test_html_loads_nothing() -> None:
    """An image is a link to it, a script is text, and a link tells the other side nothing."""
    shown = Html().prose(Text(SAMPLE))
    assert "<img" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert '<a href="https://e.com/l.png" rel="noreferrer noopener nofollow">logo</a>' in shown
    assert "javascript" not in shown


def test_a_heading_skips_no_level() -> None:
    """Whatever levels the author took, the page's own come first and none is left out."""
    shown = Html().prose(Text("#### a\n\n# b\n\n##### c"), 2)
    assert shown == "<h2>a</h2>\n\n<h2>b</h2>\n\n<h3>c</h3>"


@pytest.mark.parametrize("output", ["markdown", "mdx", "rst", "asciidoc"])
def test_no_description_is_markup_of_the_page(output: str) -> None:
    """Hundreds of hostile ones: the parser of the format has nothing to say, and sees no tag."""
    markups: dict[str, Markup] = {
        "markdown": Markdown(), "mdx": Mdx(), "rst": Rst(), "asciidoc": Asciidoc(),
    }  # fmt: skip
    texts = list(hostile_descriptions(300, seed=11))
    title = {"rst": "T\n====\n\n", "asciidoc": "= T\n\n"}.get(output, "")
    pages = {f"{n}": title + markups[output].prose(Text(t), 2) for n, t in enumerate(texts)}
    wrong = {path: seen.wrong for path, seen in READERS[output](pages).items() if seen.wrong}
    assert not {texts[int(path)]: (pages[path], found) for path, found in wrong.items()}


class _Balance(HTMLParser):
    """Whether every tag that opens ends in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """It ends the one opened last."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def test_html_of_hostile_descriptions_is_whole() -> None:
    """Every tag ends in its turn, and none is foreign."""
    for text in hostile_descriptions(1000, seed=13):
        shown = Html().prose(Text(text))
        balance, tags = _Balance(), Tags()
        balance.feed(shown)
        tags.feed(shown)
        assert not [*balance.open, *balance.wrong, *tags.wrong], (text, shown)

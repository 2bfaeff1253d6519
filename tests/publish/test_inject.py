"""Snippets in hand-written pages: filled in place, idempotent, everything else byte for byte as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from snippetgen.cli import main
from snippetgen.publish.inject import MarkerError, Place, injected
from tests.publish.readers import READERS
from tests.publish.test_pages import EXAMPLE, FORMATS

PAGES = {
    "page.md": """\
# My page

Hand-written:

```python
# <!-- snippetgen: "Records/Delete Record" -->
keep = "me"
```

<!-- snippetgen: "Records/Delete Record" -t python -->
old
<!-- snippetgen: end -->

- in a list

  <!-- snippetgen: 'Delete Record' -t curl -t python -->
  <!-- snippetgen: end -->

The end.
""",
    "page.mdx": """\
# My page

{/* snippetgen: "Records/Delete Record" */}
{/* snippetgen: end */}

<b>kept</b>
""",
    "page.rst": """\
My page
=======

.. code-block:: rst

   .. snippetgen: "Records/Delete Record"

.. snippetgen: "Records/Delete Record" -t curl
.. snippetgen: end

The end.
""",
    "page.adoc": """\
= My page

----
// snippetgen: "Records/Delete Record"
----

// snippetgen: "Records/Delete Record"
// snippetgen: end

The end.
""",
}


def run(*arguments: str | Path) -> Result:
    """``snippetgen inject`` on the example."""
    given = [str(argument) for argument in arguments]
    return CliRunner().invoke(main, ["inject", "--from", str(EXAMPLE), *given])


@pytest.mark.parametrize("name", PAGES)
def test_in_place(name: str, tmp_path: Path) -> None:
    """The places are filled, the rest stays, and a second run finds nothing to do."""
    page = tmp_path / name
    page.write_text(PAGES[name], encoding="utf-8")
    done = run(page)
    assert done.exit_code == 0, done.output
    text = page.read_text("utf-8")
    around = [line for line in PAGES[name].splitlines() if line != "old"]
    for line in around:
        assert line in text.splitlines()
    assert "old" not in text.splitlines()
    assert "--request DELETE" in text or "requests.delete(" in text
    assert run(page, "--check").exit_code == 0
    assert "unchanged" in run(page).stderr
    assert page.read_text("utf-8") == text
    output = {".md": "markdown", ".mdx": "mdx", ".rst": "rst", ".adoc": "asciidoc"}[page.suffix]
    assert output in FORMATS
    (seen,) = READERS[output]({name: text}).values()
    wrong = [w for w in seen.wrong if "snippetgen" not in w and "/*" not in w and w != "tag b"]
    assert not [w for w in wrong if not w.startswith("expression /*")]
    assert any("Delete Record" in code for code in seen.code)


def test_what_stands_in_code_is_no_place(tmp_path: Path) -> None:
    """A page about snippetgen shows a marker without being changed by it."""
    page = tmp_path / "page.md"
    page.write_text(PAGES["page.md"], encoding="utf-8")
    run(page)
    assert '# <!-- snippetgen: "Records/Delete Record" -->\nkeep = "me"\n```' in page.read_text()


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    """They say what a run would do, and how to do it."""
    page = tmp_path / "page.md"
    page.write_text(PAGES["page.md"], encoding="utf-8")
    checked = run(page, "--check")
    assert checked.exit_code == 1
    assert f"would change {page}" in checked.stdout
    assert "To fix: snippetgen inject" in checked.stderr
    shown = run(page, "--diff")
    assert shown.exit_code == 1
    assert "-old\n" in shown.stdout
    assert "+response = requests.delete(" in shown.stdout
    assert page.read_text("utf-8") == PAGES["page.md"]


def test_line_ends_and_bytes_around_stay(tmp_path: Path) -> None:
    """A page with CRLF has CRLF afterwards too, and no byte outside a place changes."""
    page = tmp_path / "page.md"
    page.write_bytes(PAGES["page.md"].replace("\n", "\r\n").encode())
    assert run(page).exit_code == 0
    content = page.read_bytes()
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert content.startswith(b"# My page\r\n\r\nHand-written:")
    assert content.endswith(b"\r\n\r\nThe end.\r\n")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            '<!-- snippetgen: "Nowhere" -->\n<!-- snippetgen: end -->\n',
            "No item is called 'Nowhere'",
        ),
        ('<!-- snippetgen: "Delete Record" -->\n', "this place has no end"),
        ("<!-- snippetgen: end -->\n", "an end without a beginning"),
        ("<!-- snippetgen: a b -->\n<!-- snippetgen: end -->\n", "write it as"),
        ('<!-- snippetgen: "a -->\n<!-- snippetgen: end -->\n', "cannot be read"),
        (
            '<!-- snippetgen: "Delete Record" -t cobol -->\n<!-- snippetgen: end -->\n',
            "there is no client 'cobol'",
        ),
        (
            '<!-- snippetgen: "Delete Record" -->\n<!-- snippetgen: x -->\n<!-- snippetgen: end -->\n',
            "has no end before this",
        ),
    ],
)
def test_a_bad_marker(body: str, message: str, tmp_path: Path) -> None:
    """It is a problem with the line of the page, which stays as it is."""
    page = tmp_path / "page.md"
    page.write_text(f"\n{body}", encoding="utf-8")
    done = run(page)
    assert done.exit_code == 1
    assert "SG605" in done.stderr
    assert f"{page}:" in done.stderr
    assert message in done.stderr
    assert page.read_text("utf-8") == f"\n{body}"


def test_no_page(tmp_path: Path) -> None:
    """What cannot be read, is no text, or has no known format."""
    odd = tmp_path / "page.docx"
    odd.write_text("x", encoding="utf-8")
    binary = tmp_path / "page.md"
    binary.write_bytes(b"\xff\xfe")
    done = run(odd, binary, tmp_path / "missing.md")
    assert done.exit_code == 2
    assert done.stderr.count("SG604") == 3


def test_nothing_but_places_is_touched() -> None:
    """A text without a place comes back as it is."""
    for text in ("", "\n", "a\r\nb", "<!-- snippetgen -->", "x <!-- snippetgen: a -->\n"):
        assert injected(text, "markdown", lambda _: "new") == text


def test_a_place_that_cannot_be_filled_stays() -> None:
    """With what stood in it."""
    text = "<!-- snippetgen: a -->\nold\n<!-- snippetgen: end -->\n"
    seen: list[Place] = []

    def fill(place: Place) -> None:
        seen.append(place)

    assert injected(text, "markdown", fill) == text
    assert seen == [Place(1, "", "a", ())]
    with pytest.raises(MarkerError):
        injected(text.replace("end", "b"), "markdown", fill)

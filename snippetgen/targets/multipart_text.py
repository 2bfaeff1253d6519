"""A multipart body written out, for clients that cannot be told all of its parts.

Source: RFC 7578, as Postman writes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from snippetgen.ir.text import EMPTY, Text
from snippetgen.resolve.exchange import FileField, TextField

Parts = Sequence[TextField | FileField]


def multipart_text(parts: Parts) -> tuple[str, Text] | None:
    """A boundary and the body with it; None where a part is the content of a file."""
    if any(isinstance(part, FileField) and part.path is not None for part in parts):
        return None
    shown = [_part(part) for part in parts]
    names = ("boundary" + str(number or "") for number in count())
    boundary = next(name for name in names if not any(name in part for part in shown))
    pieces = (Text(f"--{boundary}\r\n") + part for part in shown)
    return boundary, Text.join("", pieces) + Text(f"--{boundary}--\r\n")


def _part(part: TextField | FileField) -> Text:
    disposition = Text('Content-Disposition: form-data; name="') + part.name + Text('"')
    if part.file_name is not None:
        disposition += Text('; filename="') + part.file_name + Text('"')
    if part.content_type:
        disposition += Text("\r\nContent-Type: ") + part.content_type
    value = part.value if isinstance(part, TextField) else EMPTY
    return disposition + Text("\r\n\r\n") + value + Text("\r\n")

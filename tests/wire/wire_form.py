"""An exchange as the bytes Postman would send; lives in the ``verify`` stage."""

from __future__ import annotations

from snippetgen.verify.wire import BOUNDARY, body_of, boundary_of, header_lines, target_of

__all__ = ["BOUNDARY", "body_of", "boundary_of", "header_lines", "target_of"]

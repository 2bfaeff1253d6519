"""Reading what Postman writes: v1, v2.0, v2.1, v3 collections, environments and globals."""

from snippetgen.postman.excerpt import Changed, Excerpt, Extract, changed_in, excerpt_of, extract
from snippetgen.postman.parse import Known, Seal, nothing_known
from snippetgen.postman.read import Parsed, read_collection, read_directory_v3
from snippetgen.postman.source import Source, read_source
from snippetgen.postman.v3_layout import is_v3_directory

__all__ = [
    "Changed",
    "Excerpt",
    "Extract",
    "Known",
    "Parsed",
    "Seal",
    "Source",
    "changed_in",
    "excerpt_of",
    "extract",
    "is_v3_directory",
    "nothing_known",
    "read_collection",
    "read_directory_v3",
    "read_source",
]

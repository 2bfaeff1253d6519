"""Body modes: a closed union.

Source: the ``request.body`` definition of the collection schema v2.1.0,
https://schema.postman.com/json/collection/v2.1.0/collection.json
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from snippetgen.ir.text import EMPTY, Text


class RawBody(msgspec.Struct, frozen=True, tag="raw"):
    """Text as typed; ``language`` is ``options.raw.language`` (json, xml, text ...) or None."""

    text: Text = EMPTY
    language: str | None = None


class FormField(msgspec.Struct, frozen=True):
    """One urlencoded pair; ``value`` is None when the collection has null or nothing."""

    key: Text
    value: Text | None
    disabled: bool = False
    description: str = ""


class UrlencodedBody(msgspec.Struct, frozen=True, tag="urlencoded"):
    """``application/x-www-form-urlencoded`` pairs in source order."""

    fields: tuple[FormField, ...] = ()


class TextPart(msgspec.Struct, frozen=True, tag="text"):
    """A text part of a multipart form; ``file_name`` None is a part without one."""

    key: Text
    value: Text | None
    content_type: Text | None = None
    file_name: Text | None = None
    disabled: bool = False
    description: str = ""


class FilePart(msgspec.Struct, frozen=True, tag="file"):
    """A file part; one part is sent for each path, ``paths`` is empty when none was chosen.

    ``in_list`` says that the paths stood in a list that is not empty; ``content`` is the base64
    that stands in place of a path.
    """

    key: Text
    paths: tuple[Text, ...] = ()
    content_type: Text | None = None
    file_name: Text | None = None
    in_list: bool = False
    content: Text | None = None
    disabled: bool = False
    description: str = ""


class FormDataBody(msgspec.Struct, frozen=True, tag="formdata"):
    """``multipart/form-data`` parts in source order."""

    parts: tuple[TextPart | FilePart, ...] = ()


class FileBody(msgspec.Struct, frozen=True, tag="file"):
    """The bytes of one file; ``path`` is None when none was chosen.

    ``content`` is the base64 that stands in place of a path.
    """

    path: Text | None = None
    content: Text | None = None


class GraphqlBody(msgspec.Struct, frozen=True, tag="graphql"):
    """A GraphQL document; members that are not sent are UNSET, None is sent as ``null``.

    ``variables`` is JSON text as written.
    """

    query: Text | UnsetType | None = UNSET
    operation_name: Text | UnsetType | None = UNSET
    variables: Text | UnsetType = UNSET


Body: TypeAlias = RawBody | UrlencodedBody | FormDataBody | FileBody | GraphqlBody

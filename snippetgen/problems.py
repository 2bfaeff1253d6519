"""Problems are data: every kind that a run can meet, with its code.

Stages return problems beside their results; only the command line prints them.  A code never
changes its meaning: ``SG1xx`` reading, ``SG2xx`` resolving, ``SG3xx`` rendering for a client,
``SG4xx`` writing, ``SG5xx`` verifying, ``SG6xx`` publishing, ``SG7xx`` credentials.  The rules of
``snippetgen lint`` are ``SG8xx`` and have their codes where they are written.
"""

from __future__ import annotations

from enum import Enum

from snippetgen.problem import Kind, Problem, Severity, Where

__all__ = ["OURS", "Code", "Kind", "Problem", "Severity", "Where"]


class Code(Enum):
    """Every problem: its id, severity, what it means and what to do about it."""

    UNREADABLE = (
        "SG101",
        "error",
        "The file cannot be read.",
        "Check the path and its permissions.",
    )
    NOT_UTF8 = (
        "SG102",
        "error",
        "The file is not UTF-8 text.",
        "Export it again, or convert it to UTF-8.",
    )
    NOT_JSON = (
        "SG103",
        "error",
        "The file is not valid JSON.",
        "Export the collection from Postman again.",
    )
    NOT_A_COLLECTION = (
        "SG104",
        "error",
        "The file is no Postman collection.",
        "Give a collection exported as v2.1.",
    )
    TOO_DEEP = ("SG105", "error", "Items are nested too deeply to be read.", "Flatten the folders.")
    BAD_VALUE = (
        "SG106",
        "warning",
        "A value has another type than Postman gives it; it was left out.",
        "Open the request in Postman and save it again.",
    )
    DUPLICATE_KEY = (
        "SG107",
        "warning",
        "A JSON object names the same member twice; the last one counts.",
        "Remove one of them.",
    )
    NOT_AN_ENVIRONMENT = (
        "SG108",
        "error",
        "The file is no Postman environment.",
        "Give an environment or globals export.",
    )
    ITEM_AND_FOLDER = (
        "SG109",
        "warning",
        "The item has a request and items of its own; both were kept.",
        "Move the items into a folder.",
    )
    NOT_HTTP = ("SG110", "warning", "The request is not HTTP; no snippet is made.", "Exclude it.")
    TOO_LARGE = (
        "SG111",
        "error",
        "The file is larger than is allowed.",
        "Split the collection, or allow more with the key max_input_mib.",
    )
    TOO_MANY = (
        "SG112",
        "error",
        "The collection has more requests than are allowed.",
        "Split the collection, or allow more with the key max_requests.",
    )
    CYCLE = (
        "SG201",
        "warning",
        "Variables refer to each other in a circle.",
        "Give one of them a plain value.",
    )
    NO_URL = (
        "SG202",
        "error",
        "The request has no URL.",
        "Fill in the URL, or exclude the request.",
    )
    UNSUPPORTED_AUTH = (
        "SG203",
        "warning",
        "The request is signed in a way that the snippet cannot show; the signature was left out.",
        "Choose a client that can sign so (docs/clients.md), or tell the reader how.",
    )
    UNSENDABLE = (
        "SG204",
        "error",
        "Postman itself cannot send this request.",
        "Correct the value it names.",
    )
    NO_FILE = (
        "SG205",
        "warning",
        "No file is chosen for an upload; a stand-in name was written.",
        "Choose a file in Postman.",
    )
    NO_HOST = (
        "SG206",
        "warning",
        "The URL names no host; a variable stands in for it.",
        "Write the whole URL, or begin it with a variable.",
    )
    NOT_LOADED = (
        "SG207",
        "warning",
        "Postman loads no file after a form field with a list of files; the later ones go empty.",
        "Give each file of the list an entry of its own.",
    )
    UNSUPPORTED = (
        "SG301",
        "error",
        "The client cannot send this request.",
        "Use another client for it.",
    )
    REDUCED = (
        "SG302",
        "warning",
        "The client cannot send a part of this request; the snippet leaves it out.",
        "Use another client for it.",
    )
    NO_LITERAL = (
        "SG303",
        "error",
        "A value cannot be written in this language.",
        "Change the value, or use another client.",
    )
    TEMPLATE = ("SG304", "error", "A template failed.", "Correct the template.")
    FORMATTER = (
        "SG305",
        "error",
        "The formatter refused a snippet.",
        "Please report it with the request.",
    )
    LEAK = (
        "SG306",
        "error",
        "An output would show the value of a credential; it was not written.",
        "Write a variable in its place; where it is no credential, allow_secret lets it through.",
    )
    TOO_LONG = (
        "SG307",
        "error",
        "A snippet is longer than is allowed.",
        "Shorten the body, or allow more with the key max_snippet_kib.",
    )
    NO_REGIONS = (
        "SG308",
        "warning",
        "A snippet has no region marks, since a text in it looks like one.",
        "Change the text, or show the whole file.",
    )
    EDITED = (
        "SG401",
        "warning",
        "A generated file was edited by hand; it was not removed.",
        "Delete it yourself, or keep it outside the output folder.",
    )
    UNWRITABLE = (
        "SG402",
        "error",
        "A file cannot be written.",
        "Check the folder and its permissions.",
    )
    FOREIGN = (
        "SG403",
        "error",
        "A file that snippetgen did not write is in the way.",
        "Move it, or choose another output folder.",
    )
    STALE = (
        "SG404",
        "error",
        "A file is not what the collections give.",
        "Run the command without --check or --diff, and commit what it writes.",
    )
    SHARDS = (
        "SG405",
        "error",
        "The shards do not make a whole run.",
        "Run each shard once, of the same collections and choices, in a folder of its own.",
    )
    NOT_A_REPORT = (
        "SG501",
        "error",
        "The file is no JSON report of snippetgen verify.",
        "Write it with: snippetgen verify --report FILE.",
    )
    STALE_PROOF = (
        "SG502",
        "warning",
        "The request or its snippet changed since it was verified; it is not called verified.",
        "Run snippetgen verify --report FILE again.",
    )
    DIFFERENT = (
        "SG503",
        "error",
        "A snippet sends another request than Postman.",
        "Correct the template; please report it where it is a bundled one.",
    )
    FAILED = (
        "SG504",
        "error",
        "A snippet ended with an error, or was stopped.",
        "See its last lines; --timeout gives it more time.",
    )
    NOT_RUN = (
        "SG505",
        "error",
        "The snippets of a client that is required cannot be run here.",
        "Install what the message names, or do not require the client.",
    )
    NOT_OPENAPI = (
        "SG601",
        "error",
        "The document is no OpenAPI 3 document that can be read.",
        "Give the JSON or YAML file of an OpenAPI 3 document.",
    )
    NO_OPERATION = (
        "SG602",
        "warning",
        "The request is no operation of the OpenAPI document; the overlay leaves it out.",
        "Add the operation, or exclude the request.",
    )
    NO_REQUEST = (
        "SG603",
        "warning",
        "The operation has no request in the collections, so it gets no code samples.",
        "Add a request for it.",
    )
    NO_PAGE = (
        "SG604",
        "error",
        "The page cannot be read, or its format is not known.",
        "Give Markdown, MDX, reStructuredText or AsciiDoc pages in UTF-8.",
    )
    BAD_MARKER = (
        "SG605",
        "error",
        "A place for a snippet cannot be filled; it stays as it is.",
        "Correct the marker; 'snippetgen list' shows the names of requests.",
    )

    CREDENTIAL = (
        "SG701",
        "error",
        "A collection holds a credential.",
        "Put a variable in its place; where it is no credential, allow_secret lets it through.",
    )
    PERSONAL = (
        "SG702",
        "warning",
        "A collection holds the address of a person or a path of the author's machine.",
        "Put a stand-in such as user@example.com in its place.",
    )
    GIVEN = (
        "SG703",
        "note",
        "A credential stands where it belongs, in an environment or on the command line.",
        "Keep that file to yourself.",
    )

    def __init__(self, code: str, severity: Severity, meaning: str, hint: str) -> None:
        """Keep the parts of the tuple by name."""
        self.code = code
        self.severity: Severity = severity
        self.meaning = meaning
        self.hint = hint


OURS = frozenset({Code.TEMPLATE.code, Code.FORMATTER.code})
"""Codes of what is our fault or a template's, and may come out otherwise the next time."""

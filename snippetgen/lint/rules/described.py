"""SG80x: what is not said."""

from __future__ import annotations

from collections.abc import Iterator

from snippetgen.lint.registry import rule
from snippetgen.lint.subject import Found, Subject

# Everybody knows what these are for.
_PLAIN_HEADERS = frozenset({
    "accept", "accept-encoding", "accept-language", "authorization", "cache-control", "connection",
    "content-length", "content-type", "cookie", "host", "user-agent",
})  # fmt: skip
_SHOWN = 5


@rule("SG801", "warning", "Save the answer of a request that went well as an example.")
def no_example(subject: Subject) -> Iterator[Found]:
    """A request has no saved answer."""
    for located in subject.items:
        if not located.item.examples:
            yield Found(subject.at(located), "there is no saved answer")


@rule("SG802", "warning", "Say in a sentence what the request is for.")
def request_not_described(subject: Subject) -> Iterator[Found]:
    """A request has no description."""
    for located in subject.items:
        if not located.item.request.description.strip():
            yield Found(subject.at(located, "/request"), "there is no description")


@rule("SG803", "note", "Say what the requests of the folder have in common.")
def folder_not_described(subject: Subject) -> Iterator[Found]:
    """A folder has no description."""
    for folder, where in subject.folders:
        if not folder.description.strip():
            yield Found(where, "the folder has no description")


@rule("SG804", "warning", "Describe each of them in the table of parameters.")
def parameter_not_described(subject: Subject) -> Iterator[Found]:
    """A request has parameters without a description, in its path, query, headers or form."""
    for located in subject.items:
        names = [
            f"{parameter.part} {parameter.name.source}"
            for parameter in subject.resolver.describe(located)
            if not parameter.description.strip()
            and not (
                parameter.part == "header"
                and parameter.name.source.strip().lower() in _PLAIN_HEADERS
            )
        ]
        if names:
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            message = f"not described: {', '.join(names[:_SHOWN])}{more}"
            yield Found(subject.at(located, "/request"), message)


@rule("SG805", "warning", "Say what the API is, and what a reader needs before the first call.")
def collection_not_described(subject: Subject) -> Iterator[Found]:
    """The collection has no description."""
    if not subject.collection.description.strip():
        yield Found(subject.here, "the collection has no description")

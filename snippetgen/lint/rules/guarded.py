"""SG85x: credentials and auth."""

from __future__ import annotations

from collections.abc import Iterator

from snippetgen.ir.auth import NoAuth
from snippetgen.lint.registry import rule
from snippetgen.lint.subject import Found, Subject


@rule("SG851", "error", "See all with 'snippetgen secrets', and put a variable in its place.")
def plain_credential(subject: Subject) -> Iterator[Found]:
    """A credential stands in plain text in the collection."""
    for finding in subject.secured.vault.findings:
        if finding.sort == "credential" and finding.allowed is None:
            message = f"{finding.place}: a credential ({finding.kind}) in plain text"
            yield Found(finding.where, message)


@rule("SG852", "warning", "Remove it, or let the requests inherit it.")
def unused_auth(subject: Subject) -> Iterator[Found]:
    """The auth of a folder or of the collection is used by no request below it."""
    used: set[str] = set()
    for located in subject.items:
        owners = [folder.pointer for folder in located.folders if folder.auth is not None]
        if located.item.request.auth is None:
            used.add(owners[-1] if owners else "")
    for folder, where in subject.folders:
        if folder.auth and not isinstance(folder.auth, NoAuth) and folder.pointer not in used:
            yield Found(where, "no request uses the auth of this folder")
    auth = subject.collection.auth
    if auth and not isinstance(auth, NoAuth) and subject.items and "" not in used:
        yield Found(subject.here, "no request uses the auth of the collection")

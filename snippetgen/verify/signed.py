"""Takes the signature off a request, having checked it: what is left can be compared like any other.

A signature is made anew for every request, so no two are equal.  A server knows the keys and makes
it once more; so does this.
"""

from __future__ import annotations

from typing import assert_never

from snippetgen.resolve.signatures import (
    AwsCredentials,
    DigestCredentials,
    OAuth1Credentials,
    Signing,
)
from snippetgen.verify import aws, digest, oauth1
from snippetgen.verify.finding import Difference
from snippetgen.verify.wire import Wire


def take_off(credentials: Signing, got: Wire, scheme: str) -> tuple[Wire, list[Difference]]:
    """``got`` without its signature, and what is wrong with that.

    ``scheme`` is that of the URL, which the request itself does not tell.
    """
    match credentials:
        case DigestCredentials():
            return digest.take_off(credentials, got)
        case OAuth1Credentials():
            return oauth1.take_off(credentials, got, scheme)
        case AwsCredentials():
            return aws.take_off(credentials, got)
        case _:  # pragma: no cover
            assert_never(credentials)

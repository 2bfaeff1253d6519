"""Made-up credentials of every known kind, and ordinary values that only look a little like them."""

from __future__ import annotations

import base64
import json
import random
import string
from collections.abc import Callable

Make = Callable[[random.Random], str]

_LETTERS = string.ascii_letters + string.digits


def _some(rng: random.Random, length: int, letters: str = _LETTERS) -> str:
    """Of chance, with a letter and a digit at least."""
    return "".join(rng.choices(letters, k=length - 2)) + rng.choice("ab") + rng.choice("23")


def _hex(rng: random.Random, length: int) -> str:
    return _some(rng, length, "0123456789abcdef")


def _jwt(rng: random.Random) -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {"sub": _hex(rng, 12), "exp": rng.randrange(10**9, 2 * 10**9)}
    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part(claims)}.{_some(rng, 43)}"


def private_key(rng: random.Random) -> str:
    """In PEM, with lines."""
    kind = rng.choice(["RSA ", "EC ", "", "OPENSSH "])
    lines = "\n".join(_some(rng, 64, _LETTERS + "+/") for _ in range(4))
    return f"-----BEGIN {kind}PRIVATE KEY-----\n{lines}\n-----END {kind}PRIVATE KEY-----"


def _base64(rng: random.Random) -> str:
    return base64.b64encode(rng.randbytes(rng.randrange(15, 40))).decode()


def _password(rng: random.Random) -> str:
    return _some(rng, rng.randrange(9, 20), _LETTERS + "!#$%&()*+,-./:;=?@^_~")


# Recognised wherever they stand.
SHAPES: dict[str, Make] = {
    "JWT": _jwt,
    "AWS key": lambda r: "AKIA" + _some(r, 16, string.ascii_uppercase).upper(),
    "Google API key": lambda r: "AIza" + _some(r, 35),
    "Google token": lambda r: "ya29." + _some(r, 60),
    "GitHub token": lambda r: r.choice(["ghp_", "gho_", "ghs_"]) + _some(r, 36),
    "GitHub fine-grained": lambda r: "github_pat_" + _some(r, 82),
    "GitLab token": lambda r: "glpat-" + _some(r, 20),
    "Slack token": lambda r: f"xoxb-{r.randrange(10**11, 10**12)}-{_some(r, 24)}",
    "Stripe key": lambda r: r.choice(["sk_live_", "sk_test_", "rk_live_"]) + _some(r, 24),
    "SendGrid key": lambda r: f"SG.{_some(r, 22)}.{_some(r, 43)}",
    "Mailgun key": lambda r: "key-" + _hex(r, 32),
    "Mailchimp key": lambda r: f"{_hex(r, 32)}-us{r.randrange(1, 21)}",
    "Twilio key": lambda r: "SK" + _hex(r, 32),
    "Telegram token": lambda r: f"{r.randrange(10**8, 10**9)}:{_some(r, 35)}",
    "Postman key": lambda r: f"PMAK-{_hex(r, 24)}-{_hex(r, 34)}",
    "npm token": lambda r: "npm_" + _some(r, 36),
    "OpenAI key": lambda r: f"sk-proj-{_some(r, 47)}A1",
    "Hugging Face token": lambda r: "hf_" + _some(r, 34),
    "Shopify token": lambda r: "shpat_" + _hex(r, 32),
    "DigitalOcean token": lambda r: "dop_v1_" + _hex(r, 64),
    "Square token": lambda r: "sq0atp-" + _some(r, 22),
    "Zoho token": lambda r: f"1000.{_hex(r, 32)}.{_hex(r, 32)}",
}
# Recognised by the place where they stand.
BY_PLACE: dict[str, Make] = {
    "password": _password,
    "hex token": lambda r: _hex(r, r.choice([32, 40, 64])),
    "base64 token": _base64,
    "random token": lambda r: _some(r, r.randrange(12, 50)),
    **SHAPES,
}

# Must stay: what ordinary fields of requests and answers hold.
ORDINARY: dict[str, Make] = {
    "UUID": lambda r: "-".join(_hex(r, n) for n in (8, 4, 4, 4, 12)),
    "SHA-256 of a document": lambda r: _hex(r, 64),
    "MD5": lambda r: _hex(r, 32),
    "git commit": lambda r: _hex(r, 40),
    "date": lambda r: f"20{r.randrange(10, 40)}-0{r.randrange(1, 10)}-1{r.randrange(10)}T08:30:00Z",
    "id": lambda r: str(r.randrange(10**5, 10**18)),
    "prefixed id": lambda r: r.choice(["cus_", "PAY-", "ord-", "evt_", "usr."]) + _some(r, 14),
    "object id": lambda r: _hex(r, 24),
    "name": lambda r: r.choice(["Ada Lovelace", "Grace Hopper", "sales-report-2024", "main_v2"]),
    "URL": lambda r: f"https://api.example.com/v{r.randrange(9)}/items/{_hex(r, 8)}?page=2&sort=id",
    "path": lambda r: f"/crm/v{r.randrange(9)}/Leads/{r.randrange(10**9)}",
    "file name": lambda r: f"report_{r.randrange(10**4)}_final.csv",
    "phone": lambda r: f"+1{r.randrange(10**9, 10**10)}",
    "enum": lambda r: r.choice(["IN_PROGRESS", "authorization_code", "password", "client_secret"]),
    "sentence": lambda r: f"The token expires after {r.randrange(100)} days; ask for a new one.",
    "version": lambda r: f"{r.randrange(9)}.{r.randrange(99)}.{r.randrange(999)}-beta.1",
    "colour": lambda r: "#" + _hex(r, 6),
    "IBAN": lambda r: "DE" + str(r.randrange(10**19, 10**20)),
    "locale": lambda r: r.choice(
        ["en_US.UTF-8", "Europe/Berlin", "application/json; charset=utf-8"]
    ),
    "cursor": _base64,
}
ORDINARY_NAMES = (
    "id", "name", "hash", "sha256", "etag", "next_page_token", "cursor", "key", "sort_key",
    "status", "created_at", "reference", "grant_type", "token_type", "url", "path", "description",
    "external_id", "idempotency", "primaryKey", "public_key", "tokenUrl", "etag", "checksum",
)  # fmt: skip

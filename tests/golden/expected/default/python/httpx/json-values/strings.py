# Strings
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={
        "quote": 'say "hi"',
        "slash": "a\\b/c",
        "lines": "one\ntwo\ttab",
        "unicode": "é é 🎉",
        "dollar": "$HOME `id` 'x'",
        "nul": "a\x00b",
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

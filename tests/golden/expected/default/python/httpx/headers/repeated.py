# Repeated
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers=[
        ("X-Tag", "a"),
        ("X-Tag", "b"),
        ("Accept", "text/html"),
        ("Accept", "text/plain"),
    ],
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

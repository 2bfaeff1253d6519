# Nested
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={
        "a": {"b": [1, {"c": None}]},
        "d": True,
        "e": [],
        "f": {},
        "g": [[1], [2, [3]]],
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

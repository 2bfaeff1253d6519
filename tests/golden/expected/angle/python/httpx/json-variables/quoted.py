# Quoted
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={"id": "<id>", "mix": "a <b> c"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Escapes kept
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={"html": "<b>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

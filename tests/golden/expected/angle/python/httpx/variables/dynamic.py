# Dynamic
import httpx

response = httpx.post(
    "https://api.example.com/a",
    headers={"Content-Type": "application/json"},
    content='{"id": "<guid>", "at": <timestamp>, "name": "<random_first_name>"}',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

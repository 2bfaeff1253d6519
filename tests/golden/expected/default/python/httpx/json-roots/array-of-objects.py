# Array of objects
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json=[{"id": 1, "name": "a"}, {"id": 2}, {}],
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Repeated names
import httpx

response = httpx.post(
    "https://api.example.com/things",
    files=[("tag", (None, "a")), ("tag", (None, "b"))],
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Repeated
import httpx

response = httpx.get(
    "https://api.example.com/s",
    params=[("tag", "a"), ("tag", "b")],
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

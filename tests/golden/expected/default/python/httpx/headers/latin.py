# Latin
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers=httpx.Headers({"X-Name": "José"}, encoding="latin-1"),
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

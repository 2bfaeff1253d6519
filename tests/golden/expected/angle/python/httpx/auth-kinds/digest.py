# Digest
import httpx

response = httpx.get(
    "https://api.example.com/things",
    auth=httpx.DigestAuth("<auth_kinds_username>", "<password>"),
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

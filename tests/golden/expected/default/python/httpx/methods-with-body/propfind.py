# Propfind
import httpx

response = httpx.request(
    "PROPFIND",
    "https://api.example.com/things",
    headers={"Content-Type": "application/xml"},
    content='<propfind xmlns="DAV:"/>',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

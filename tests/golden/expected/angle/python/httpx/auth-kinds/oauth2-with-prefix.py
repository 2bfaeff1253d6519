# OAuth2 with prefix
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"Authorization": "Zoho-oauthtoken <token>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

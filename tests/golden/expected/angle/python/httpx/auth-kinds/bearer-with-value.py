# Bearer with value
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"Authorization": "Bearer <auth_kinds_access_token>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

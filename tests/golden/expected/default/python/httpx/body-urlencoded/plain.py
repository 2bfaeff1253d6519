# Plain
import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"grant_type": "client_credentials", "scope": "read write"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

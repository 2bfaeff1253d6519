# Delete
import httpx

response = httpx.request(
    "DELETE",
    "https://api.example.com/things",
    json={"ids": [1, 2]},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

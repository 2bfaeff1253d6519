# Delete with form
import httpx

response = httpx.request(
    "DELETE",
    "https://api.example.com/things",
    data={"a": "1"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

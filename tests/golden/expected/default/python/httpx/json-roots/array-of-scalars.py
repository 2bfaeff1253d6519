# Array of scalars
import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content='[1, "two", true, null, 2.50]',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

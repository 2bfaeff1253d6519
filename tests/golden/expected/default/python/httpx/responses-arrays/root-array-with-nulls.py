# Root array with nulls
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
for item in result:
    print(item)

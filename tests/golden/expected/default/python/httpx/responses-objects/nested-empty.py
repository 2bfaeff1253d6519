# Nested empty
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("c:", result["c"])

# Options
import httpx

response = httpx.options(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("ok:", result["ok"])

# Arrays in arrays
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
for item in result["rows"]:
    for item2 in item:
        print("rows:", item2)

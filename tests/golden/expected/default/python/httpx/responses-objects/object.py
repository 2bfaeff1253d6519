# Object
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("id:", result["id"])
print("count:", result["count"])
print("ok:", result["ok"])
print("owner.id:", result["owner"]["id"])
print("owner.name:", result["owner"]["name"])

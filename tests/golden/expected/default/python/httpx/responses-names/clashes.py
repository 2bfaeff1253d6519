# Clashes
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("id:", result["id"])
print("a.id:", result["a"]["id"])
print("a.name:", result["a"]["name"])
print("b.id:", result["b"]["id"])
print("b.name:", result["b"]["name"])
print("Id:", result["Id"])
print("aId:", result["aId"])
print("name:", result["name"])

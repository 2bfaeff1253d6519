# Nested arrays
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
for item in result["a"]:
    for item2 in item["b"]:
        for item3 in item2["c"]:
            print("a.b.c.d:", item3["d"])

# Deep
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("a.b.c.d.e:", result["a"]["b"]["c"]["d"]["e"])

# No scheme
import httpx

response = httpx.get("http://api.example.com/a", follow_redirects=True, timeout=30)
response.raise_for_status()

print(response.text)

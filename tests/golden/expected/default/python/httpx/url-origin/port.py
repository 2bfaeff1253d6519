# Port
import httpx

response = httpx.get("http://localhost:8080/a", follow_redirects=True, timeout=30)
response.raise_for_status()

print(response.text)

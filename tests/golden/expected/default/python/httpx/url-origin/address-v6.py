# Address v6
import httpx

response = httpx.get("http://[::1]:8080/a", follow_redirects=True, timeout=30)
response.raise_for_status()

print(response.text)

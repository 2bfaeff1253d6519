# International
import httpx

response = httpx.get(
    "https://xn--bcher-kva.example/a", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)

# Undefined
import httpx

response = httpx.get(
    "https://api.example.com/<nowhere>/<some_dotted_name>/<grosse>",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

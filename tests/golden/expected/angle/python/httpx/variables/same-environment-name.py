# Same environment name
import httpx

response = httpx.get(
    "https://api.example.com/a",
    headers={"X-A": "<my_key>", "X-B": "<my_key>", "X-C": "<my_key>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

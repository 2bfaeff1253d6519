# Post with query
import requests

response = requests.post(
    "https://api.example.com/s",
    params={"upsert": "true"},
    json={"a": 1},
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Array of scalars
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data='[1, "two", true, null, 2.50]',
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Html
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/html"},
    data="<p>Hello</p>",
    timeout=30,
)
response.raise_for_status()

print(response.text)

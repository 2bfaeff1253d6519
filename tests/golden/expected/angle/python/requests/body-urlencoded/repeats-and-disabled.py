# Repeats and disabled
import requests

response = requests.post(
    "https://api.example.com/things",
    data=[("tag", "a"), ("tag", "b"), ("q", "x")],
    timeout=30,
)
response.raise_for_status()

print(response.text)

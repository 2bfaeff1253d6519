# Odd braces
import requests

response = requests.get(
    "https://api.example.com/a",
    headers={"X-A": "<spaced>", "X-B": "<value>", "X-C": "{<triple>}", "X-D": "{{open"},
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Empty and null
import requests

response = requests.post(
    "https://api.example.com/things",
    data={"empty": "", "null": "", "absent": ""},
    timeout=30,
)
response.raise_for_status()

print(response.text)

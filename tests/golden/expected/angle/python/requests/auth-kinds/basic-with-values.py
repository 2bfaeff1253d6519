# Basic with values
import requests

response = requests.get(
    "https://api.example.com/things",
    auth=("<auth_kinds_username>", "<auth_kinds_password>"),
    timeout=30,
)
response.raise_for_status()

print(response.text)

# File and text
import requests

with open("path/to/leads.zip", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        files=[
            ("file", ("leads.zip", file, "application/zip")),
            ("module", (None, "Leads")),
        ],
        timeout=30,
    )
response.raise_for_status()

print(response.text)

# Empty and null
import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"empty": "", "null": "", "absent": ""},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

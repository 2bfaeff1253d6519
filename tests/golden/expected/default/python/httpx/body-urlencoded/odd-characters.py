# Odd characters
import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"a b&c": "d=e&f+g", "naïve": "日本 🎉", "quote": 'it\'s "so"'},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Repeats and disabled
import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"tag": ["a", "b"], "q": "x"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

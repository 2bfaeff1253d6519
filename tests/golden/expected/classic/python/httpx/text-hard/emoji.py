response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    content="naïve 🎉 日本\u202eabc",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

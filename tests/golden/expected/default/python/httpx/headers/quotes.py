# Quotes
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"X-Quoted": 'say "hi" it\'s $HOME `id` \\n', "If-None-Match": 'W/"abc"'},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

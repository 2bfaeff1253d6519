response = requests.get(
    "https://api.example.com/things",
    headers={
        "User-Agent": "mine/1.0",
        "Host": "other.example.com",
        "Cookie": "<headers_cookie>",
        "Content-Length": "3",
    },
    timeout=30,
)
response.raise_for_status()

print(response.text)

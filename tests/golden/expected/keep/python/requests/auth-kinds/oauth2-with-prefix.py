response = requests.get(
    "https://api.example.com/things",
    headers={"Authorization": "Zoho-oauthtoken {{token}}"},
    timeout=30,
)
response.raise_for_status()

print(response.text)

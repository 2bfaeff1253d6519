response = requests.get(
    "https://api.example.com/a",
    auth=("<url_origin_username>", "<url_origin_password>"),
    timeout=30,
)
response.raise_for_status()

print(response.text)

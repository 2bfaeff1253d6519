response = requests.get(
    "https://api.example.com/things",
    auth=HTTPDigestAuth("<auth_kinds_username>", "<password>"),
    timeout=30,
)
response.raise_for_status()

print(response.text)

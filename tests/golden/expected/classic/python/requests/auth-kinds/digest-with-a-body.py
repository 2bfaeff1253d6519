response = requests.post(
    "https://api.example.com/things",
    auth=HTTPDigestAuth("<user>", "<password>"),
    json={"a": 1},
    timeout=30,
)
response.raise_for_status()

print(response.text)

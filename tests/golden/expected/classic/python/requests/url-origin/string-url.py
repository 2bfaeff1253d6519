response = requests.get(
    "https://domain.com/users/:id",
    params={"x": "1"},
    timeout=30,
)
response.raise_for_status()

print(response.text)

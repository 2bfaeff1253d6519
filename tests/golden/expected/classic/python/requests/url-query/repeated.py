response = requests.get(
    "https://api.example.com/s",
    params=[("tag", "a"), ("tag", "b")],
    timeout=30,
)
response.raise_for_status()

print(response.text)

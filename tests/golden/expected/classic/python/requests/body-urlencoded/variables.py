response = requests.post(
    "https://api.example.com/things",
    data={"code": "{{code}}", "{{field}}": "x{{y}}z"},
    timeout=30,
)
response.raise_for_status()

print(response.text)

response = requests.get(
    "https://api.example.com/s",
    params={"q": "{{q}}", "{{name}}": "x{{v}}y"},
    timeout=30,
)
response.raise_for_status()

print(response.text)

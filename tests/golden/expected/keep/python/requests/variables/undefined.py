response = requests.get(
    "https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{größe}}", timeout=30
)
response.raise_for_status()

print(response.text)

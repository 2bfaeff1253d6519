response = requests.post(
    "https://api.example.com/things",
    data={"status": "{{status}} & more"},
    timeout=30,
)
response.raise_for_status()

print(response.text)

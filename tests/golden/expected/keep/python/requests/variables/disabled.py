response = requests.get("https://api.example.com/{{switched_off}}", timeout=30)
response.raise_for_status()

print(response.text)

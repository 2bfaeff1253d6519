response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()

print(response.text)

response = requests.get("https://api.example.com/things?api%20key={{key}}", timeout=30)
response.raise_for_status()

print(response.text)

response = requests.get("https://api.example.com/things?q=a%20b", timeout=30)
response.raise_for_status()

print(response.text)

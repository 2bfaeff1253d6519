response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()

result = response.json()
for item in result:
    print(item)

response = requests.get("https://api.example.com/users/43", timeout=30)
response.raise_for_status()

print(response.text)

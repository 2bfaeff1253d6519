response = requests.get("https://api.example.com/null/7/true", timeout=30)
response.raise_for_status()

print(response.text)

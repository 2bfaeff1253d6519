response = requests.get("https://domain.com/a", timeout=30)
response.raise_for_status()

print(response.text)

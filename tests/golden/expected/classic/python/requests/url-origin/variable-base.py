response = requests.get("https://domain.com/a/b", timeout=30)
response.raise_for_status()

print(response.text)

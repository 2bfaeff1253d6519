response = requests.get("https://api.example.com/s?flag&empty=&q=1", timeout=30)
response.raise_for_status()

print(response.text)

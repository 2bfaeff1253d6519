response = requests.get("https://bucket.example.com/{{key}}", timeout=30)
response.raise_for_status()

print(response.text)

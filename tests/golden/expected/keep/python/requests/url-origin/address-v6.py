response = requests.get("http://[::1]:8080/a", timeout=30)
response.raise_for_status()

print(response.text)

response = requests.get("https://xn--bcher-kva.example/a", timeout=30)
response.raise_for_status()

print(response.text)

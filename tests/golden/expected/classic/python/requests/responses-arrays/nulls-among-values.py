response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()

result = response.json()
for item in result["list"]:
    print("list.a:", item["a"])
    print("list.b:", item["b"])
for item in result["none"]:
    print("none:", item)

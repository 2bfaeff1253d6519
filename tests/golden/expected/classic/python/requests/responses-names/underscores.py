response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()

result = response.json()
print("_id:", result["_id"])
print("__v:", result["__v"])
print("_:", result["_"])

async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get("https://api.example.com/things")
response.raise_for_status()

result = response.json()
for item in result["first"]:
    print("first.id:", item["id"])
for item in result["second"]:
    print("second.id:", item["id"])
print("total:", result["total"])

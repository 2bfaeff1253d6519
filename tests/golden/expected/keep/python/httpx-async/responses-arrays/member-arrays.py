async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get("https://api.example.com/things")
response.raise_for_status()

result = response.json()
for item in result["data"]:
    print("data.id:", item["id"])
    print("data.owner.name:", item["owner"]["name"])
for item in result["tags"]:
    print("tags:", item)
print("info.page:", result["info"]["page"])
print("info.more:", result["info"]["more"])

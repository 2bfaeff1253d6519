payload = '{"name": "Zoë \\"Z\\" $HOME \'q\' 50% #{x} `y` \\\\ [z]", "a.b": "two\\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}'

response = requests.post(
    "https://api.example.com/v1/{{tenant}}/things?q=a%20b",
    headers={
        "Authorization": "Bearer <token>",
        "Content-Type": "application/json",
        "X-Trace": "{{trace}}-1",
    },
    data=payload.encode(),
    timeout=30,
)
response.raise_for_status()

result = response.json()
print("id:", result["id"])
print("done:", result["done"])
print("ratio:", result["ratio"])
for item in result["rows"]:
    print("rows.type:", item["type"])
    print("rows.owner.name:", item["owner"]["name"])
print("next:", result["next"])

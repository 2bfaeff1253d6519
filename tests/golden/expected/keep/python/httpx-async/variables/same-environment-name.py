async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get(
        "https://api.example.com/a",
        headers={"X-A": "{{my-key}}", "X-B": "{{my_key}}", "X-C": "{{MyKey}}"},
    )
response.raise_for_status()

print(response.text)

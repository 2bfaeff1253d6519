async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get(
        "https://api.example.com/a",
        headers={"X-A": "{{path}}", "X-B": "{{home}}", "X-C": "{{1st}}"},
    )
response.raise_for_status()

print(response.text)

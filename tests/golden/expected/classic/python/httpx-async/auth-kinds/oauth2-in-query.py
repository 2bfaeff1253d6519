async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get(
        "https://api.example.com/things",
        params={"a": "1", "access_token": "<token>"},
    )
response.raise_for_status()

print(response.text)

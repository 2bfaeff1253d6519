async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.post(
        "https://api.example.com/things",
        auth=httpx.DigestAuth("{{user}}", "{{password}}"),
        json={"a": 1},
    )
response.raise_for_status()

print(response.text)

async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get(
        "https://api.example.com/things",
        auth=("<auth_kinds_username>", "<auth_kinds_password>"),
    )
response.raise_for_status()

print(response.text)

async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.post(
        "https://api.example.com/things",
        headers={"Content-Type": "text/plain"},
        content="100% %s %d {0} {name}",
    )
response.raise_for_status()

print(response.text)

async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.post(
        "https://api.example.com/things",
        headers={"Content-Type": "text/plain"},
        content="$HOME ${PATH} $(id) $1",
    )
response.raise_for_status()

print(response.text)

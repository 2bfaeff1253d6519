async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.get(
        "https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{gr%C3%B6%C3%9Fe}}"
    )
response.raise_for_status()

print(response.text)

payload = '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}'

async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    response = await client.post(
        "https://api.example.com/a",
        headers={"Content-Type": "application/json"},
        content=payload,
    )
response.raise_for_status()

print(response.text)

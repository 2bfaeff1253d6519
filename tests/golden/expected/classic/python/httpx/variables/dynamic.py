payload = '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}'

response = httpx.post(
    "https://api.example.com/a",
    headers={"Content-Type": "application/json"},
    content=payload,
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

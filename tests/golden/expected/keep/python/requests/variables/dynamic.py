payload = '{"id": "{{$guid}}", "at": {{$timestamp}}, "name": "{{$randomFirstName}}"}'

response = requests.post(
    "https://api.example.com/a",
    headers={"Content-Type": "application/json"},
    data=payload,
    timeout=30,
)
response.raise_for_status()

print(response.text)

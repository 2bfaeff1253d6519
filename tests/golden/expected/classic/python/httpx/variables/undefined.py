response = httpx.get(
    "https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{gr%C3%B6%C3%9Fe}}",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

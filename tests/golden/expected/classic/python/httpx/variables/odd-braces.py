response = httpx.get(
    "https://api.example.com/a",
    headers={
        "X-A": "{{ spaced }}",
        "X-B": "{{}}",
        "X-C": "{{{triple}}}",
        "X-D": "{{open",
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

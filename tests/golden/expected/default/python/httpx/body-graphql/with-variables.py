# With variables
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={
        "query": "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
        "variables": {"episode": "JEDI"},
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

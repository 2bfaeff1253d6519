payload = """\
a	b
	c"""

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    data=payload,
    timeout=30,
)
response.raise_for_status()

print(response.text)

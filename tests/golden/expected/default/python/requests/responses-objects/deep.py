# Deep
import requests

response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()

result = response.json()
print("a.b.c.d.e:", result["a"]["b"]["c"]["d"]["e"])

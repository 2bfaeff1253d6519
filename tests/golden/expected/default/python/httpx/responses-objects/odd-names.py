# Odd names
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("a.b:", result["a.b"])
print("c d:", result["c d"])
print("é:", result["é"])
print(":", result[""])
print("1st:", result["1st"])
print('e"f:', result['e"f'])
print("@type:", result["@type"])
print("$ref:", result["$ref"])
print("a-b:", result["a-b"])
print("[0]:", result["[0]"])

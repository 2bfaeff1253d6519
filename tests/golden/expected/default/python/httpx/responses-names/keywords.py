# Keywords
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("type:", result["type"])
print("range:", result["range"])
print("func:", result["func"])
print("class:", result["class"])
print("import:", result["import"])
print("default:", result["default"])
print("string:", result["string"])
print("len:", result["len"])
print("nil:", result["nil"])

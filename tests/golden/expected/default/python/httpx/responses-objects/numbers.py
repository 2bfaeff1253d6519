# Numbers
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("price:", result["price"])
print("big:", result["big"])
print("huge:", result["huge"])
print("neg:", result["neg"])
print("exp:", result["exp"])
print("billion:", result["billion"])

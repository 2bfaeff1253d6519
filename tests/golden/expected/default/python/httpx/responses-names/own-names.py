# Own names
import httpx

response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

result = response.json()
print("http:", result["http"])
print("json:", result["json"])
print("resp:", result["resp"])
print("jResp:", result["jResp"])
print("i:", result["i"])
print("count_i:", result["count_i"])
print("success:", result["success"])
print("fmt:", result["fmt"])
print("show:", result["show"])
print("response:", result["response"])
print("result:", result["result"])
print("os:", result["os"])
print("err:", result["err"])

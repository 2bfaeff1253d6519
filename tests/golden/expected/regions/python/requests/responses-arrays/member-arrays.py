# Member arrays
import requests

# tag::request[] --8<-- [start:request]
response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
result = response.json()
for item in result["data"]:
    print("data.id:", item["id"])
    print("data.owner.name:", item["owner"]["name"])
for item in result["tags"]:
    print("tags:", item)
print("info.page:", result["info"]["page"])
print("info.more:", result["info"]["more"])
# end::response[] --8<-- [end:response]

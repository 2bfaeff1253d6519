# Nulls among values
import requests

# tag::request[] --8<-- [start:request]
response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
result = response.json()
for item in result["list"]:
    print("list.a:", item["a"])
    print("list.b:", item["b"])
for item in result["none"]:
    print("none:", item)
# end::response[] --8<-- [end:response]

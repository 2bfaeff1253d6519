# Nested arrays
import requests

# tag::request[] --8<-- [start:request]
response = requests.get("https://api.example.com/things", timeout=30)
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
result = response.json()
for item in result["a"]:
    for item2 in item["b"]:
        for item3 in item2["c"]:
            print("a.b.c.d:", item3["d"])
# end::response[] --8<-- [end:response]

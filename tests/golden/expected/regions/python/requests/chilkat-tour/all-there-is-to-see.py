# All there is to see
#
# Set before running: TENANT, TOKEN, TRACE, ID
import os

import requests

# tag::request[] --8<-- [start:request]
payload = f'{{"name": "Zoë \\"Z\\" $HOME \'q\' 50% #{{x}} `y` \\\\ [z]", "a.b": "two\\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{{"id": {os.environ["ID"]}}}], "empty": []}}'

response = requests.post(
    f"https://api.example.com/v1/{os.environ['TENANT']}/things?q=a%20b",
    headers={
        "Authorization": f"Bearer {os.environ['TOKEN']}",
        "Content-Type": "application/json",
        "X-Trace": f"{os.environ['TRACE']}-1",
    },
    data=payload.encode(),
    timeout=30,
)
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
result = response.json()
print("id:", result["id"])
print("done:", result["done"])
print("ratio:", result["ratio"])
for item in result["rows"]:
    print("rows.type:", item["type"])
    print("rows.owner.name:", item["owner"]["name"])
print("next:", result["next"])
# end::response[] --8<-- [end:response]

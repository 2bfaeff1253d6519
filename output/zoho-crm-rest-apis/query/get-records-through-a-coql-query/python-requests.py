# Get Records through a COQL Query
#
# Set before running: ACCESS_TOKEN
import os

import requests

response = requests.post(
    "https://www.zohoapis.com/crm/v2/coql",
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    json={
        "select_query": "select Last_Name, First_Name, Full_Name from Contacts where Last_Name = 'Boyle' and First_Name is not null limit 2",
    },
    timeout=30,
)
response.raise_for_status()

result = response.json()
for item in result["data"]:
    print("data.First_Name:", item["First_Name"])
    print("data.Full_Name:", item["Full_Name"])
    print("data.Last_Name:", item["Last_Name"])
    print("data.id:", item["id"])
print("info.count:", result["info"]["count"])
print("info.more_records:", result["info"]["more_records"])

# Update Record
#
# Set before running: RECORD_ID, ACCESS_TOKEN
import os

import requests

response = requests.put(
    f"https://www.zohoapis.com/crm/v2/Leads/{os.environ['RECORD_ID']}",
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    json={
        "data": [
            {
                "Last_Name": "O'Brien",
                "Description": 'Met at the "Zylkers" fair.\nCall back in May.',
            },
        ],
    },
    timeout=30,
)
response.raise_for_status()

result = response.json()
for item in result["data"]:
    print("data.code:", item["code"])
    print("data.details.Modified_Time:", item["details"]["Modified_Time"])
    print("data.details.Created_Time:", item["details"]["Created_Time"])
    print("data.details.id:", item["details"]["id"])
    print("data.details.Created_By.name:", item["details"]["Created_By"]["name"])
    print("data.details.Created_By.id:", item["details"]["Created_By"]["id"])
    print("data.details.Modified_By.name:", item["details"]["Modified_By"]["name"])
    print("data.details.Modified_By.id:", item["details"]["Modified_By"]["id"])
    print("data.message:", item["message"])
    print("data.status:", item["status"])

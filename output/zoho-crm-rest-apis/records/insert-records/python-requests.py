# Insert Records
#
# Set before running: ACCESS_TOKEN, OWNER_ID
import os

import requests

response = requests.post(
    "https://www.zohoapis.com/crm/v2/Leads",
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    json={
        "data": [
            {
                "Company": "Zylker",
                "Last_Name": "Daly",
                "First_Name": "Paul",
                "Email": "p.daly@example.com",
                "State": "Texas",
                "Annual_Revenue": 250000.75,
                "Owner": {"id": os.environ["OWNER_ID"]},
                "Tag": [{"name": "fair"}, {"name": "priority"}],
            },
            {
                "Company": "Villa Margarita",
                "Last_Name": "Dolan",
                "First_Name": None,
                "Email_Opt_Out": True,
                "Tag": [],
            },
        ],
        "trigger": ["approval", "workflow"],
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

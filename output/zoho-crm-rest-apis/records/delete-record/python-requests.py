# Delete Record
#
# Set before running: RECORD_ID, ACCESS_TOKEN
import os

import requests

response = requests.delete(
    f"https://www.zohoapis.com/crm/v2/Leads/{os.environ['RECORD_ID']}",
    params={"wf_trigger": "false"},
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    timeout=30,
)
response.raise_for_status()

result = response.json()
for item in result["data"]:
    print("data.code:", item["code"])
    print("data.details.id:", item["details"]["id"])
    print("data.message:", item["message"])
    print("data.status:", item["status"])

# Create Bulk Write Job
#
# Set before running: ACCESS_TOKEN, FILE_ID
import os

import requests

response = requests.post(
    "https://www.zohoapis.com/crm/bulk/v2/write",
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    json={
        "operation": "insert",
        "ignore_empty": True,
        "callback": {"url": "https://www.zoho.com/in/crm/", "method": "post"},
        "resource": [
            {
                "type": "data",
                "module": "Leads",
                "file_id": os.environ["FILE_ID"],
                "field_mappings": [
                    {"api_name": "Last_Name", "index": 0},
                    {"api_name": "Owner", "index": 1},
                    {"api_name": "Date_3", "index": 2, "format": "yyyy/MM/dd"},
                    {"api_name": "Mobile", "index": 3},
                    {"api_name": "Layout", "index": 4},
                ],
            },
        ],
    },
    timeout=30,
)
response.raise_for_status()

result = response.json()
print("status:", result["status"])
print("code:", result["code"])
print("message:", result["message"])
print("details.id:", result["details"]["id"])
print("details.created_by.id:", result["details"]["created_by"]["id"])
print("details.created_by.name:", result["details"]["created_by"]["name"])

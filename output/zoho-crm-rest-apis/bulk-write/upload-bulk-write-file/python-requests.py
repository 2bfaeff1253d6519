# Upload Bulk Write File
#
# Set before running: ACCESS_TOKEN, ORG_ID
import os

import requests

with open("Leads.zip", "rb") as file:
    response = requests.post(
        "https://content.zohoapis.com/crm/v2/upload",
        headers={
            "Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}",
            "feature": "bulk-write",
            "X-CRM-ORG": os.environ["ORG_ID"],
        },
        files=[
            ("file", ("Leads.zip", file, "application/zip")),
            ("description", (None, "Leads of the spring fair")),
        ],
        timeout=30,
    )
response.raise_for_status()

result = response.json()
print("status:", result["status"])
print("code:", result["code"])
print("message:", result["message"])
print("details.file_id:", result["details"]["file_id"])
print("details.created_time:", result["details"]["created_time"])

# Upload Photo
#
# Set before running: RECORD_ID, ACCESS_TOKEN
import os

import requests

with open("photo.png", "rb") as file:
    response = requests.post(
        f"https://www.zohoapis.com/crm/v2/Leads/{os.environ['RECORD_ID']}/photo",
        headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
        files=[("file", ("photo.png", file, "image/png"))],
        timeout=30,
    )
response.raise_for_status()

result = response.json()
print("message:", result["message"])
print("status:", result["status"])
print("code:", result["code"])

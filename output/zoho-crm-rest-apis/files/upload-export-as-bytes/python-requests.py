# Upload Export as Bytes
#
# Set before running: FILE_ID, ACCESS_TOKEN
import os

import requests

with open("export.zip", "rb") as file:
    response = requests.put(
        f"https://www.zohoapis.com/crm/v2/files/{os.environ['FILE_ID']}/content",
        headers={
            "Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}",
            "Content-Type": "application/zip",
        },
        data=file,
        timeout=30,
    )
response.raise_for_status()

print(response.status_code)

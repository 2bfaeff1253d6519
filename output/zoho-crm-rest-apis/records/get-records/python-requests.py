# Get Records
#
# Set before running: ACCESS_TOKEN
import os

import requests

response = requests.get(
    "https://www.zohoapis.com/crm/v2/Leads",
    params={
        "fields": "Last_Name,Email,Lead_Source",
        "sort_by": "Modified_Time",
        "sort_order": "desc",
        "page": "1",
        "per_page": "200",
    },
    headers={
        "Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}",
        "If-Modified-Since": "2021-05-01T00:00:00+05:30",
        "Accept": "application/json",
    },
    timeout=30,
)
response.raise_for_status()

result = response.json()
for item in result["data"]:
    print("data.id:", item["id"])
    print("data.Last_Name:", item["Last_Name"])
    print("data.Email:", item["Email"])
    print("data.Annual_Revenue:", item["Annual_Revenue"])
    print("data.Converted:", item["Converted"])
    print("data.Owner.name:", item["Owner"]["name"])
    print("data.Owner.id:", item["Owner"]["id"])
    for item2 in item["Tag"]:
        print("data.Tag.name:", item2["name"])
        print("data.Tag.id:", item2["id"])
print("info.per_page:", result["info"]["per_page"])
print("info.count:", result["info"]["count"])
print("info.page:", result["info"]["page"])
print("info.more_records:", result["info"]["more_records"])

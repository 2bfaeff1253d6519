# Get Bulk Write Job Details
#
# Set before running: JOB_ID, ACCESS_TOKEN
import os

import requests

response = requests.get(
    f"https://www.zohoapis.com/crm/bulk/v2/write/{os.environ['JOB_ID']}",
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    timeout=30,
)
response.raise_for_status()

result = response.json()
print("status:", result["status"])
print("character_encoding:", result["character_encoding"])
for item in result["resource"]:
    print("resource.status:", item["status"])
    print("resource.type:", item["type"])
    print("resource.module:", item["module"])
    for item2 in item["field_mappings"]:
        print("resource.field_mappings.api_name:", item2["api_name"])
        print("resource.field_mappings.index:", item2["index"])
        print("resource.field_mappings.format:", item2["format"])
        print("resource.field_mappings.find_by:", item2["find_by"])
        print("resource.field_mappings.default_value:", item2["default_value"])
    print("resource.file.status:", item["file"]["status"])
    print("resource.file.name:", item["file"]["name"])
    print("resource.file.added_count:", item["file"]["added_count"])
    print("resource.file.skipped_count:", item["file"]["skipped_count"])
    print("resource.file.updated_count:", item["file"]["updated_count"])
    print("resource.file.total_count:", item["file"]["total_count"])
print("id:", result["id"])
print("result.download_url:", result["result"]["download_url"])
print("operation:", result["operation"])
print("created_time:", result["created_time"])

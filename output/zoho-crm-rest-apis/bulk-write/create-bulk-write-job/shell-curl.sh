#!/usr/bin/env bash
# Create Bulk Write Job
#
# Set before running: ACCESS_TOKEN, FILE_ID
set -eu

curl --location 'https://www.zohoapis.com/crm/bulk/v2/write' \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "operation": "insert",
  "ignore_empty": true,
  "callback": {
    "url": "https://www.zoho.com/in/crm/",
    "method": "post"
  },
  "resource": [
    {
      "type": "data",
      "module": "Leads",
      "file_id": "'"$FILE_ID"'",
      "field_mappings": [
        {
          "api_name": "Last_Name",
          "index": 0
        },
        {
          "api_name": "Owner",
          "index": 1
        },
        {
          "api_name": "Date_3",
          "index": 2,
          "format": "yyyy/MM/dd"
        },
        {
          "api_name": "Mobile",
          "index": 3
        },
        {
          "api_name": "Layout",
          "index": 4
        }
      ]
    }
  ]
}'

#!/usr/bin/env bash
# Update Record
#
# Set before running: RECORD_ID, ACCESS_TOKEN
set -eu

curl --request PUT --location "https://www.zohoapis.com/crm/v2/Leads/$RECORD_ID" \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "data": [
    {
      "Last_Name": "O'\''Brien",
      "Description": "Met at the \"Zylkers\" fair.\nCall back in May."
    }
  ]
}'

#!/usr/bin/env bash
# Get Records through a COQL Query
#
# Set before running: ACCESS_TOKEN
set -eu

curl --location 'https://www.zohoapis.com/crm/v2/coql' \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "select_query": "select Last_Name, First_Name, Full_Name from Contacts where Last_Name = '\''Boyle'\'' and First_Name is not null limit 2"
}'

#!/usr/bin/env bash
# Upload Export as Bytes
#
# Set before running: FILE_ID, ACCESS_TOKEN
set -eu

curl --request PUT --location "https://www.zohoapis.com/crm/v2/files/$FILE_ID/content" \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/zip' \
  --data-binary '@export.zip'

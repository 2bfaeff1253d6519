#!/usr/bin/env bash
# Upload Bulk Write File
#
# Set before running: ACCESS_TOKEN, ORG_ID
set -eu

curl --location 'https://content.zohoapis.com/crm/v2/upload' \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'feature: bulk-write' \
  --header "X-CRM-ORG: $ORG_ID" \
  --form 'file=@Leads.zip;type=application/zip' \
  --form-string 'description=Leads of the spring fair'

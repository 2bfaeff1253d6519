#!/usr/bin/env bash
# Delete Record
#
# Set before running: RECORD_ID, ACCESS_TOKEN
set -eu

curl --request DELETE --location "https://www.zohoapis.com/crm/v2/Leads/$RECORD_ID?wf_trigger=false" \
  --header "Authorization: Bearer $ACCESS_TOKEN"

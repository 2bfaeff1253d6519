#!/usr/bin/env bash
# Upload Photo
#
# Set before running: RECORD_ID, ACCESS_TOKEN
set -eu

curl --location "https://www.zohoapis.com/crm/v2/Leads/$RECORD_ID/photo" \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --form 'file=@photo.png;type=image/png'

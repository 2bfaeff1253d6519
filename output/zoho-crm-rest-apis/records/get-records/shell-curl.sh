#!/usr/bin/env bash
# Get Records
#
# Set before running: ACCESS_TOKEN
set -eu

curl --location 'https://www.zohoapis.com/crm/v2/Leads?fields=Last_Name,Email,Lead_Source&sort_by=Modified_Time&sort_order=desc&page=1&per_page=200' \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'If-Modified-Since: 2021-05-01T00:00:00+05:30' \
  --header 'Accept: application/json'

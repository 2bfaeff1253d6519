#!/usr/bin/env bash
# Get Bulk Write Job Details
#
# Set before running: JOB_ID, ACCESS_TOKEN
set -eu

curl --location "https://www.zohoapis.com/crm/bulk/v2/write/$JOB_ID" \
  --header "Authorization: Bearer $ACCESS_TOKEN"

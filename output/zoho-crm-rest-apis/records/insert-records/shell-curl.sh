#!/usr/bin/env bash
# Insert Records
#
# Set before running: ACCESS_TOKEN, OWNER_ID
set -eu

curl --location 'https://www.zohoapis.com/crm/v2/Leads' \
  --header "Authorization: Bearer $ACCESS_TOKEN" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "data": [
    {
      "Company": "Zylker",
      "Last_Name": "Daly",
      "First_Name": "Paul",
      "Email": "p.daly@example.com",
      "State": "Texas",
      "Annual_Revenue": 250000.75,
      "Owner": {
        "id": "'"$OWNER_ID"'"
      },
      "Tag": [
        {
          "name": "fair"
        },
        {
          "name": "priority"
        }
      ]
    },
    {
      "Company": "Villa Margarita",
      "Last_Name": "Dolan",
      "First_Name": null,
      "Email_Opt_Out": true,
      "Tag": []
    }
  ],
  "trigger": [
    "approval",
    "workflow"
  ]
}'

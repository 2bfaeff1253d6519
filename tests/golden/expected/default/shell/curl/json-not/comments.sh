#!/usr/bin/env bash
# Comments
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  
  "name": "Ada", 
  "url": "http://x.example//y" 
}'

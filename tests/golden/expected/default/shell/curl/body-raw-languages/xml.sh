#!/usr/bin/env bash
# Xml
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/xml' \
  --data-raw '<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>'

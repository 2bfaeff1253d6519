#!/usr/bin/env bash
# Xml
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:application/xml \
  --raw '<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>'

#!/usr/bin/env bash
# Soap
#
# Set before running: ITEM
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'Content-Type:text/xml; charset=utf-8' \
  'SOAPAction:"urn:shop#GetPrice"' \
  --raw '<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <GetPrice xmlns="urn:shop">
      <Item>'"$ITEM"'</Item>
    </GetPrice>
  </soap:Body>
</soap:Envelope>
'

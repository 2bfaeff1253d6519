#!/usr/bin/env bash
# Soap
#
# Set before running: ITEM
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/xml; charset=utf-8' \
  --header 'SOAPAction: "urn:shop#GetPrice"' \
  --data-raw '<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <GetPrice xmlns="urn:shop">
      <Item>'"$ITEM"'</Item>
    </GetPrice>
  </soap:Body>
</soap:Envelope>
'

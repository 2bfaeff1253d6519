# Soap
#
# Set before running: ITEM
import os

import requests

payload = f"""\
<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <GetPrice xmlns="urn:shop">
      <Item>{os.environ["ITEM"]}</Item>
    </GetPrice>
  </soap:Body>
</soap:Envelope>
"""

response = requests.post(
    "https://api.example.com/things",
    headers={
        "Content-Type": "text/xml; charset=utf-8",
        "SOAPAction": '"urn:shop#GetPrice"',
    },
    data=payload.encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)

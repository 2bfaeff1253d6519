# Soap
#
# Set before running: ITEM
import os

import httpx

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

response = httpx.post(
    "https://api.example.com/things",
    headers={
        "Content-Type": "text/xml; charset=utf-8",
        "SOAPAction": '"urn:shop#GetPrice"',
    },
    content=payload,
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

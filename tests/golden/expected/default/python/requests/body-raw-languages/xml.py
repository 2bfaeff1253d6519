# Xml
import requests

payload = """\
<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>"""

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/xml"},
    data=payload,
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Xml
import httpx

payload = """\
<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>"""

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/xml"},
    content=payload,
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

# Jinja
#
# Set before running: API_1_1
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    content=f"{{% raw %}}{os.environ['API_1_1']}{{# x #}}",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)

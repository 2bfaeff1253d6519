# Get Access Token
#
# Set before running: CLIENT_ID, CLIENT_SECRET, GRANT_TOKEN
import os

import requests

response = requests.post(
    "https://accounts.zoho.com/oauth/v2/token",
    data={
        "grant_type": "authorization_code",
        "client_id": os.environ["CLIENT_ID"],
        "client_secret": os.environ["CLIENT_SECRET"],
        "redirect_uri": "https://www.example.com/oauth/callback",
        "code": os.environ["GRANT_TOKEN"],
    },
    timeout=30,
)
response.raise_for_status()

result = response.json()
print("access_token:", result["access_token"])
print("refresh_token:", result["refresh_token"])
print("api_domain:", result["api_domain"])
print("token_type:", result["token_type"])
print("expires_in:", result["expires_in"])

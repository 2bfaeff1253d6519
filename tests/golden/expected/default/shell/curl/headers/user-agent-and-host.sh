#!/usr/bin/env bash
# User agent and host
set -eu

curl --location 'https://api.example.com/things' \
  --header 'User-Agent: mine/1.0' \
  --header 'Host: other.example.com' \
  --header 'Cookie: a=1; b=2' \
  --header 'Content-Length: 3'

#!/usr/bin/env bash
# Tabs
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'a	b
	c'

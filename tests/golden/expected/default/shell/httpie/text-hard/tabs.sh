#!/usr/bin/env bash
# Tabs
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw 'a	b
	c'

#!/usr/bin/env bash
# OAuth1
set -eu

curl --location 'https://api.example.com/things?q=a%20b'

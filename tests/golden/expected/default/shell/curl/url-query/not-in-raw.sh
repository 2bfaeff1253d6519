#!/usr/bin/env bash
# Not in raw
set -eu

curl --location 'https://api.example.com/s?q=1'

#!/usr/bin/env bash
# Braces and brackets
set -eu

curl --location --globoff 'https://api.example.com/a/%7Bid%7D/b[0]'

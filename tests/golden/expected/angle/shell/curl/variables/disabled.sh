#!/usr/bin/env bash
# Disabled
set -eu

curl --location 'https://api.example.com/<switched_off>'

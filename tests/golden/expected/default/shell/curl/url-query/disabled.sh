#!/usr/bin/env bash
# Disabled
set -eu

curl --location 'https://api.example.com/s?q=1'

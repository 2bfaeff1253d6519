#!/usr/bin/env bash
# Repeated
set -eu

curl --location 'https://api.example.com/s?tag=a&tag=b'

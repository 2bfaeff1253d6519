#!/usr/bin/env bash
# Spaces and plus
set -eu

curl --location 'https://api.example.com/s?q=a%20b+c%20d&w=%2F/'

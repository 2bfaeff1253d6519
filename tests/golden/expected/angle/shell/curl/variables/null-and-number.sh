#!/usr/bin/env bash
# Null and number
set -eu

curl --location 'https://api.example.com/null/7/true'

#!/usr/bin/env bash
# Undefined
set -eu

curl --location 'https://api.example.com/<nowhere>/<some_dotted_name>/<grosse>'

#!/usr/bin/env bash
# Undefined
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/<nowhere>/<some_dotted_name>/<grosse>'

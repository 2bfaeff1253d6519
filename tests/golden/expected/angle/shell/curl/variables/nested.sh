#!/usr/bin/env bash
# Nested
set -eu

curl --location 'https://api.example.com/deep/x'

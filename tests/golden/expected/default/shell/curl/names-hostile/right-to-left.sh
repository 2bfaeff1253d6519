#!/usr/bin/env bash
# \u202eright to left
set -eu

curl --location 'https://api.example.com/things'

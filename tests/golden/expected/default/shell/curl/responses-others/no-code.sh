#!/usr/bin/env bash
# No code
set -eu

curl --location 'https://api.example.com/things'

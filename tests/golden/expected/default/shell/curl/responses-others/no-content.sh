#!/usr/bin/env bash
# No content
set -eu

curl --location 'https://api.example.com/things'

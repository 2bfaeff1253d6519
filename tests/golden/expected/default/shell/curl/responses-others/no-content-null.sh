#!/usr/bin/env bash
# No content null
set -eu

curl --location 'https://api.example.com/things'

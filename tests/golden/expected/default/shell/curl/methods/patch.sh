#!/usr/bin/env bash
# Patch
set -eu

curl --request PATCH --location 'https://api.example.com/things'

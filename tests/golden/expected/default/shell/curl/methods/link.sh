#!/usr/bin/env bash
# Link
set -eu

curl --request LINK --location 'https://api.example.com/things'

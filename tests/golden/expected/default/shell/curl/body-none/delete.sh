#!/usr/bin/env bash
# Delete
set -eu

curl --request DELETE --location 'https://api.example.com/things'

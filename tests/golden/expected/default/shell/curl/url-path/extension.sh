#!/usr/bin/env bash
# Extension
set -eu

curl --location 'https://api.example.com/users/42.json'

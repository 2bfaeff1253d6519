#!/usr/bin/env bash
# Id for key
set -eu

curl --location 'https://api.example.com/users/42'

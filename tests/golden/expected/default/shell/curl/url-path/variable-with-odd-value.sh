#!/usr/bin/env bash
# Variable with odd value
set -eu

curl --location 'https://api.example.com/files/a%20b/c?d'

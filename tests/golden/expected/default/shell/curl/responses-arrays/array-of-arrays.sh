#!/usr/bin/env bash
# Array of arrays
set -eu

curl --location 'https://api.example.com/things'

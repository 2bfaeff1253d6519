#!/usr/bin/env bash
# Own names
set -eu

curl --location 'https://api.example.com/things'

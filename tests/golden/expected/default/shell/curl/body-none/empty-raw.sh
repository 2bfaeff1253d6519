#!/usr/bin/env bash
# Empty raw
set -eu

curl --request POST --location 'https://api.example.com/things'

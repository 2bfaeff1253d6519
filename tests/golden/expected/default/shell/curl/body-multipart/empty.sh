#!/usr/bin/env bash
# Empty
set -eu

curl --request POST --location 'https://api.example.com/things'

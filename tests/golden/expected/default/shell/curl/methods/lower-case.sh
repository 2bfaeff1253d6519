#!/usr/bin/env bash
# Lower case
set -eu

curl --request POST --location 'https://api.example.com/things'

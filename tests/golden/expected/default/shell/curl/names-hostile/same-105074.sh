#!/usr/bin/env bash
# Same
set -eu

curl --request POST --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Post nothing
set -eu

curl --request POST --location 'https://api.example.com/things'

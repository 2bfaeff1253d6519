#!/usr/bin/env bash
# All disabled
set -eu

curl --request POST --location 'https://api.example.com/things'

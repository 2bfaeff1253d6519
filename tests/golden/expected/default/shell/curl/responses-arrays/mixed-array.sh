#!/usr/bin/env bash
# Mixed array
set -eu

curl --location 'https://api.example.com/things'

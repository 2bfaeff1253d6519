#!/usr/bin/env bash
# At the top
set -eu

curl --location 'https://api.example.com/things'

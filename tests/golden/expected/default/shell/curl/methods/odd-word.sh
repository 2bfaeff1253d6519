#!/usr/bin/env bash
# Odd word
set -eu

curl --request M-SEARCH --location 'https://api.example.com/things'

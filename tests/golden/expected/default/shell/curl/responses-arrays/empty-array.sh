#!/usr/bin/env bash
# Empty array
set -eu

curl --location 'https://api.example.com/things'

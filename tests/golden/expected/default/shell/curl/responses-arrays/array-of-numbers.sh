#!/usr/bin/env bash
# Array of numbers
set -eu

curl --location 'https://api.example.com/things'

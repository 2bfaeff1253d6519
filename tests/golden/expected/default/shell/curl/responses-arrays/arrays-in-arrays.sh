#!/usr/bin/env bash
# Arrays in arrays
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Member arrays
set -eu

curl --location 'https://api.example.com/things'

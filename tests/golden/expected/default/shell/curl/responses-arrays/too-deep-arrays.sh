#!/usr/bin/env bash
# Too deep arrays
set -eu

curl --location 'https://api.example.com/things'

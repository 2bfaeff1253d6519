#!/usr/bin/env bash
# Empty object
set -eu

curl --location 'https://api.example.com/things'

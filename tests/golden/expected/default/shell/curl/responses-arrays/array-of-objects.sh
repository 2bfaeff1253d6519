#!/usr/bin/env bash
# Array of objects
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Get pruned
set -eu

curl --location 'https://api.example.com/things'

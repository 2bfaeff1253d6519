#!/usr/bin/env bash
# Nested arrays
set -eu

curl --location 'https://api.example.com/things'

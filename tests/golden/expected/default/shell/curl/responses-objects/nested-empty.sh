#!/usr/bin/env bash
# Nested empty
set -eu

curl --location 'https://api.example.com/things'

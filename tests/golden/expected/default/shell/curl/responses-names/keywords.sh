#!/usr/bin/env bash
# Keywords
set -eu

curl --location 'https://api.example.com/things'

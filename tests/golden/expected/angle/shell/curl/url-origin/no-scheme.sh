#!/usr/bin/env bash
# No scheme
set -eu

curl --location 'http://api.example.com/a'

#!/usr/bin/env bash
# Error only
set -eu

curl --location 'https://api.example.com/things'

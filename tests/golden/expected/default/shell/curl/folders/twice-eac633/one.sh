#!/usr/bin/env bash
# One
set -eu

curl --location 'https://api.example.com/things'

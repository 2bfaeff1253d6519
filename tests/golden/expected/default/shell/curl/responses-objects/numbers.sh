#!/usr/bin/env bash
# Numbers
set -eu

curl --location 'https://api.example.com/things'

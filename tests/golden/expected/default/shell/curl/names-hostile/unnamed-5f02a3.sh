#!/usr/bin/env bash
# ..
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Options
set -eu

curl --request OPTIONS --location 'https://api.example.com/things'

#!/usr/bin/env bash
# same
set -eu

curl --location 'https://api.example.com/things'

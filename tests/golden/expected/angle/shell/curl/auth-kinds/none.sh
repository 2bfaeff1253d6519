#!/usr/bin/env bash
# None
set -eu

curl --location 'https://api.example.com/things'

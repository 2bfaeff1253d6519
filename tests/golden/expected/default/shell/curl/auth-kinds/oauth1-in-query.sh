#!/usr/bin/env bash
# OAuth1 in query
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# No redirects
set -eu

curl 'https://api.example.com/things'

#!/usr/bin/env bash
# +build ignore
set -eu

curl --location 'https://api.example.com/things'

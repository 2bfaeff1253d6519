#!/usr/bin/env bash
# //go:build ignore
set -eu

curl --location 'https://api.example.com/things'

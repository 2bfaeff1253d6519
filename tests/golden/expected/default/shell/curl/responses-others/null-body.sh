#!/usr/bin/env bash
# Null body
set -eu

curl --location 'https://api.example.com/things'

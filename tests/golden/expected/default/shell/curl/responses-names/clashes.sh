#!/usr/bin/env bash
# Clashes
set -eu

curl --location 'https://api.example.com/things'

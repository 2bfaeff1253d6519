#!/usr/bin/env bash
# Underscores
set -eu

curl --location 'https://api.example.com/things'

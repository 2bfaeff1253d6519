#!/usr/bin/env bash
# Broken json
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Odd names
set -eu

curl --location 'https://api.example.com/things'

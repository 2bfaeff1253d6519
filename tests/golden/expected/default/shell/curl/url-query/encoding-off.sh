#!/usr/bin/env bash
# Encoding off
set -eu

curl --location 'https://api.example.com/s?q=a b&r=é'

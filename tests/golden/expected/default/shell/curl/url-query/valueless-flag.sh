#!/usr/bin/env bash
# Valueless flag
set -eu

curl --location 'https://api.example.com/s?flag&empty=&q=1'

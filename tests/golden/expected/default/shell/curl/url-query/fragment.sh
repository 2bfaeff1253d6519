#!/usr/bin/env bash
# Fragment
set -eu

curl --location 'https://api.example.com/s?q=1'

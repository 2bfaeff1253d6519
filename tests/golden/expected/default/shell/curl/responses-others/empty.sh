#!/usr/bin/env bash
# Empty
set -eu

curl --location 'https://api.example.com/things'

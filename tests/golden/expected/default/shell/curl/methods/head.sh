#!/usr/bin/env bash
# Head
set -eu

curl --head --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Text
set -eu

curl --location 'https://api.example.com/things'

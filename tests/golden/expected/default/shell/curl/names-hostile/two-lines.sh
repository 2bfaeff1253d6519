#!/usr/bin/env bash
# Two
# lines
set -eu

curl --location 'https://api.example.com/things'

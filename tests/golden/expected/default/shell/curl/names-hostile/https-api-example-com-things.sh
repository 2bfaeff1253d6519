#!/usr/bin/env bash
# https://api.example.com/things
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Propfind
set -eu

curl --request PROPFIND --location 'https://api.example.com/things'

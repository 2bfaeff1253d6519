#!/usr/bin/env bash
# Purge
set -eu

curl --request PURGE --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Digest
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Cyclic
set -eu

curl --location 'https://api.example.com/<pong>'

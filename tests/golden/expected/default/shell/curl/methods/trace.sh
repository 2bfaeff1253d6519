#!/usr/bin/env bash
# Trace
set -eu

curl --request TRACE --location 'https://api.example.com/things'

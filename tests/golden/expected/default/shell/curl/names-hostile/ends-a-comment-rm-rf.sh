#!/usr/bin/env bash
# Ends a comment */ rm -rf / <!-- -->
set -eu

curl --location 'https://api.example.com/things'

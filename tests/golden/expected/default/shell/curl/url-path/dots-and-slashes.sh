#!/usr/bin/env bash
# Dots and slashes
set -eu

curl --location --path-as-is 'https://api.example.com/a/../b//c/./d'

#!/usr/bin/env bash
# Defined
set -eu

curl --location 'https://api.example.com/users/43'

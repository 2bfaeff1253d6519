#!/usr/bin/env bash
# Variable not listed
set -eu

curl --location 'https://api.example.com/users/:id'

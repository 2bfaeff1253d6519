#!/usr/bin/env bash
# Variable without value
set -eu

curl --location 'https://api.example.com/users/:id'

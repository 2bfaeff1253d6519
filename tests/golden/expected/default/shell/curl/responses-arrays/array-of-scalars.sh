#!/usr/bin/env bash
# Array of scalars
set -eu

curl --location 'https://api.example.com/things'

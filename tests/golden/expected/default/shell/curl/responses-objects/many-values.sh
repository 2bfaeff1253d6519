#!/usr/bin/env bash
# Many values
set -eu

curl --location 'https://api.example.com/things'

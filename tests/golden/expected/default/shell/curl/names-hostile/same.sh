#!/usr/bin/env bash
# Same
set -eu

curl --location 'https://api.example.com/things'

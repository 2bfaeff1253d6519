#!/usr/bin/env bash
# Nothing sent
set -eu

curl --location 'https://api.example.com/things'

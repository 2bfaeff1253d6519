#!/usr/bin/env bash
# GET /a/{id}
set -eu

curl --location 'https://api.example.com/things'

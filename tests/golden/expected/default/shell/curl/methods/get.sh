#!/usr/bin/env bash
# Get
set -eu

curl --location 'https://api.example.com/things'

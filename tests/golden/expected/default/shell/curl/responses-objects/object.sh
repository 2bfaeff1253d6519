#!/usr/bin/env bash
# Object
set -eu

curl --location 'https://api.example.com/things'

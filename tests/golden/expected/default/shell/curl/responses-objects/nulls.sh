#!/usr/bin/env bash
# Nulls
set -eu

curl --location 'https://api.example.com/things'

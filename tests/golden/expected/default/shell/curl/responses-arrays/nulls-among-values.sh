#!/usr/bin/env bash
# Nulls among values
set -eu

curl --location 'https://api.example.com/things'

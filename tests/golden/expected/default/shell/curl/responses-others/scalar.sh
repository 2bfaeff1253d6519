#!/usr/bin/env bash
# Scalar
set -eu

curl --location 'https://api.example.com/things'

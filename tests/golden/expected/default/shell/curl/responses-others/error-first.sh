#!/usr/bin/env bash
# Error first
set -eu

curl --location 'https://api.example.com/things'

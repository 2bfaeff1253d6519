#!/usr/bin/env bash
# Two arrays
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Loose certificates
set -eu

curl --location 'https://api.example.com/things'

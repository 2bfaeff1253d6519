#!/usr/bin/env bash
# Stopped
set -eu

curl --location 'https://api.example.com/things'

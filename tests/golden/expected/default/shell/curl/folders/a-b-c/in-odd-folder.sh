#!/usr/bin/env bash
# In odd folder
set -eu

curl --location 'https://api.example.com/things'

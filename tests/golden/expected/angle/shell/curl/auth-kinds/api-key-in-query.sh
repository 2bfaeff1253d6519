#!/usr/bin/env bash
# Api key in query
set -eu

curl --location 'https://api.example.com/things?api%20key=<key>'

#!/usr/bin/env bash
# Deep request
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Html
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# "shellcheck" disable=all
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# Root array with nulls
set -eu

curl --location 'https://api.example.com/things'

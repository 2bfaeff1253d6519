#!/usr/bin/env bash
# Deep
set -eu

curl --location 'https://api.example.com/things'

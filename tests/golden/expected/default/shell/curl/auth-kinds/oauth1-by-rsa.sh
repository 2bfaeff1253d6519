#!/usr/bin/env bash
# OAuth1 by RSA
set -eu

curl --location 'https://api.example.com/things'

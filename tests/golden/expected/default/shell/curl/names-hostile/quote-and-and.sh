#!/usr/bin/env bash
# Quote """ and ''' and `
set -eu

curl --location 'https://api.example.com/things'

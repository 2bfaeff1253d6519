#!/usr/bin/env bash
# Plain
set -eu

curl --location 'https://api.example.com/s?q=tea&page=2'

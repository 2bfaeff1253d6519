#!/usr/bin/env bash
# CON
set -eu

curl --location 'https://api.example.com/things'

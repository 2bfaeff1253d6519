#!/usr/bin/env bash
# {{ jinja }} {% x %}
set -eu

curl --location 'https://api.example.com/things'

#!/usr/bin/env bash
# {{ jinja }} {% x %}
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'

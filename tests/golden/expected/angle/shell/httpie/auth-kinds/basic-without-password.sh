#!/usr/bin/env bash
# Basic without password
set -eu

http --ignore-stdin --follow --auth '<auth_kinds_username>:' GET 'https://api.example.com/things'

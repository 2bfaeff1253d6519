#!/usr/bin/env bash
# Basic without user
set -eu

http --ignore-stdin --follow --auth ':<auth_kinds_password>' GET 'https://api.example.com/things'

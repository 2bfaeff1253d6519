#!/usr/bin/env bash
# Numbers
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  --raw '{"big": 12345678901234567890, "one": 1.0, "exp": 1e5, "neg": -0.0, "price": 19.90, "int": 7, "edge": -2147483648}'

#!/usr/bin/env bash
# Root array with nulls
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow GET 'https://api.example.com/things'
# end::request[] --8<-- [end:request]

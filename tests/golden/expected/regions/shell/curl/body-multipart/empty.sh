#!/usr/bin/env bash
# Empty
set -eu

# tag::request[] --8<-- [start:request]
curl --request POST --location 'https://api.example.com/things'
# end::request[] --8<-- [end:request]

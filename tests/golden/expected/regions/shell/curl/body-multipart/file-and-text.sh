#!/usr/bin/env bash
# File and text
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form 'file=@path/to/leads.zip;type=application/zip' \
  --form-string 'module=Leads'
# end::request[] --8<-- [end:request]

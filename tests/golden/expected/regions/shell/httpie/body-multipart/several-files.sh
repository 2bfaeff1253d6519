#!/usr/bin/env bash
# Several files
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'docs@path/to/a.pdf;type=application/pdf' \
  'docs@path/to/my b.pdf;type=application/pdf' \
  title=Docs
# end::request[] --8<-- [end:request]

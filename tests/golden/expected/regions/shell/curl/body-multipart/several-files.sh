#!/usr/bin/env bash
# Several files
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form 'docs=@path/to/a.pdf;type=application/pdf' \
  --form 'docs=@"path/to/my b.pdf";type=application/pdf' \
  --form-string 'title=Docs'
# end::request[] --8<-- [end:request]

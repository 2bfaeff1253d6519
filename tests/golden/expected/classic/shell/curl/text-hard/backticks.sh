curl -X POST \
  -H 'Content-Type: text/plain' \
  -d 'run `date` now
and ``` fences' \
  'https://api.example.com/things'

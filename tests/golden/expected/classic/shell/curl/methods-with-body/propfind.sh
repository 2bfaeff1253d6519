curl -X PROPFIND \
  -H 'Content-Type: application/xml' \
  -d '<propfind xmlns="DAV:"/>' \
  'https://api.example.com/things'

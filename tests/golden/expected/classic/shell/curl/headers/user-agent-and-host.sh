curl -X 'GET' \
  -H 'User-Agent: mine/1.0' \
  -H 'Host: other.example.com' \
  -H 'Cookie: a=1; b=2' \
  -H 'Content-Length: 3' \
  'https://api.example.com/things'

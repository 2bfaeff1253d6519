curl -X GET \
  -H 'User-Agent: mine/1.0' \
  -H 'Host: other.example.com' \
  -H 'Cookie: <headers_cookie>' \
  -H 'Content-Length: 3' \
  'https://api.example.com/things'

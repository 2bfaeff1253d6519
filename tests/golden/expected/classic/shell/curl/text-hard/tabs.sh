curl -X POST \
  -H 'Content-Type: text/plain' \
  -d 'a	b
	c' \
  'https://api.example.com/things'

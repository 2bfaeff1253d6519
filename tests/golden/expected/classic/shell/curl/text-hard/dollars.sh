curl -X POST \
  -H 'Content-Type: text/plain' \
  -d "\$HOME \${PATH} \$(id) \$1" \
  'https://api.example.com/things'

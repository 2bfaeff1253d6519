curl -X POST \
  -H 'Content-Type: text/plain' \
  -d 'EOF
line
EOF
' \
  'https://api.example.com/things'

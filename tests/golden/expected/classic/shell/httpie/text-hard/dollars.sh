http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw "\$HOME \${PATH} \$(id) \$1"

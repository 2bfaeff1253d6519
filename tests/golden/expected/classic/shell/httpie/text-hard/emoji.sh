http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw $'naïve 🎉 日本\xe2\x80\xaeabc'

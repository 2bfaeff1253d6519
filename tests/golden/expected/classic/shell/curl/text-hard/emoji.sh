curl -X POST \
  -H 'Content-Type: text/plain' \
  -d $'naïve 🎉 日本\xe2\x80\xaeabc' \
  'https://api.example.com/things'

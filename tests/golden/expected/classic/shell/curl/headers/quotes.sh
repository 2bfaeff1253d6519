curl -X GET \
  -H 'X-Quoted: say "hi" it'\''s $HOME `id` \n' \
  -H 'If-None-Match: W/"abc"' \
  'https://api.example.com/things'

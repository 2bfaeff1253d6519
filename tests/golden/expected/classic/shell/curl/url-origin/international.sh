curl -X GET \
  'https://xn--bcher-kva.example/a'

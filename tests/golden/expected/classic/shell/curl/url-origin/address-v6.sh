curl -X GET --globoff \
  'http://[::1]:8080/a'

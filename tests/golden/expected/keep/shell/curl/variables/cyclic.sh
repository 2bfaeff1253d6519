curl --location --globoff 'https://api.example.com/{{pong}}'

curl --location --globoff 'https://api.example.com/{{switched_off}}'

curl --location --globoff 'https://api.example.com/things?api%20key={{key}}'

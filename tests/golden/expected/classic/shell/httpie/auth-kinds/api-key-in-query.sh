http --ignore-stdin --follow GET 'https://api.example.com/things?api%20key=<key>'

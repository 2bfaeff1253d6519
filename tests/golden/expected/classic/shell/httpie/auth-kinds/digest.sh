http --ignore-stdin --follow --auth-type=digest --auth '<auth_kinds_username>:<password>' GET 'https://api.example.com/things'

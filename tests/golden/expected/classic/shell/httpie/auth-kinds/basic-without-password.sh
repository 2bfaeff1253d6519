http --ignore-stdin --follow --auth '<auth_kinds_username>:' GET 'https://api.example.com/things'

http --ignore-stdin --follow --auth '{{auth_kinds_username}}:{{auth_kinds_password}}' GET 'https://api.example.com/things'

http --ignore-stdin --follow --auth '<user>:<password>' GET 'https://api.example.com/things'

http --ignore-stdin --follow GET 'https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{gr%C3%B6%C3%9Fe}}'

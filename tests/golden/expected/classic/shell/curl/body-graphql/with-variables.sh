curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"query":"query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}","variables":{
  "episode": "JEDI"
}}' \
  'https://api.example.com/things'

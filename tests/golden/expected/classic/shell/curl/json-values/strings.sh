curl -X POST \
  -H 'Content-Type: application/json' \
  -d '{"quote": "say \"hi\"", "slash": "a\\b\/c", "lines": "one\ntwo\ttab", "unicode": "é \u00e9 🎉", "dollar": "$HOME `id` '\''x'\''", "nul": "a\u0000b"}' \
  'https://api.example.com/things'

curl -X GET \
  -H 'X-{{name}}: v{{value}}' \
  -H 'orgId: {{org-id}}' \
  'https://api.example.com/things'

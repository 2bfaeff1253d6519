curl -X POST \
  --form 'file=@path/to/leads.zip;type=application/zip' \
  --form-string 'module=Leads' \
  'https://api.example.com/things'

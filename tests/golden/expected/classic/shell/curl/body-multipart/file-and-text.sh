curl -X POST \
  --form 'file=@/home/ada/leads.zip;type=application/zip' \
  --form-string 'module=Leads' \
  'https://api.example.com/things'

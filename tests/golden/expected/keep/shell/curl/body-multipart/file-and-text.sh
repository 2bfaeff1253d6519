curl --location 'https://api.example.com/things' \
  --form 'file=@path/to/leads.zip;type=application/zip' \
  --form-string 'module=Leads'

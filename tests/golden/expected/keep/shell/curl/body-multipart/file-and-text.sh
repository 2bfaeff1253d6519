curl --location 'https://api.example.com/things' \
  --form 'file=@/home/ada/leads.zip;type=application/zip' \
  --form-string 'module=Leads'

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'file@path/to/leads.zip;type=application/zip' \
  module=Leads

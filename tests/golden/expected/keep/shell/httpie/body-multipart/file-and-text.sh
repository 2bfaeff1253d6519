http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'file@/home/ada/leads.zip;type=application/zip' \
  module=Leads

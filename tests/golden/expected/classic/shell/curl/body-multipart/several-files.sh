curl -X POST \
  --form 'docs=@/tmp/a.pdf;type=application/pdf' \
  --form 'docs=@"/tmp/my b.pdf";type=application/pdf' \
  --form-string 'title=Docs' \
  'https://api.example.com/things'

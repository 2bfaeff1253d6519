curl -X POST \
  --form 'docs=@path/to/a.pdf;type=application/pdf' \
  --form 'docs=@"path/to/my b.pdf";type=application/pdf' \
  --form-string 'title=Docs' \
  'https://api.example.com/things'

var payload bytes.Buffer
form := multipart.NewWriter(&payload)
file1, err := os.Open("path/to/a.pdf")
if err != nil {
	log.Fatal(err)
}
defer file1.Close()
part1, err := form.CreatePart(textproto.MIMEHeader{
	"Content-Disposition": {`form-data; name="docs"; filename="a.pdf"`},
	"Content-Type":        {"application/pdf"},
})
if err != nil {
	log.Fatal(err)
}
if _, err := io.Copy(part1, file1); err != nil {
	log.Fatal(err)
}
file2, err := os.Open("path/to/my b.pdf")
if err != nil {
	log.Fatal(err)
}
defer file2.Close()
part2, err := form.CreatePart(textproto.MIMEHeader{
	"Content-Disposition": {`form-data; name="docs"; filename="my b.pdf"`},
	"Content-Type":        {"application/pdf"},
})
if err != nil {
	log.Fatal(err)
}
if _, err := io.Copy(part2, file2); err != nil {
	log.Fatal(err)
}
if err := form.WriteField("title", "Docs"); err != nil {
	log.Fatal(err)
}
if err := form.Close(); err != nil {
	log.Fatal(err)
}

req, err := http.NewRequest("POST", "https://api.example.com/things", &payload)
if err != nil {
	log.Fatal(err)
}
req.Header.Set("Content-Type", form.FormDataContentType())

client := &http.Client{Timeout: 30 * time.Second}
resp, err := client.Do(req)
if err != nil {
	log.Fatal(err)
}
defer resp.Body.Close()

body, err := io.ReadAll(resp.Body)
if err != nil {
	log.Fatal(err)
}
if resp.StatusCode >= 400 {
	log.Fatal(fmt.Errorf("status %s\n%s", resp.Status, body))
}

fmt.Println(string(body))

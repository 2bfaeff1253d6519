var payload bytes.Buffer
form := multipart.NewWriter(&payload)
file, err := os.Open("path/to/leads.zip")
if err != nil {
	log.Fatal(err)
}
defer file.Close()
part, err := form.CreatePart(textproto.MIMEHeader{
	"Content-Disposition": {`form-data; name="file"; filename="leads.zip"`},
	"Content-Type":        {"application/zip"},
})
if err != nil {
	log.Fatal(err)
}
if _, err := io.Copy(part, file); err != nil {
	log.Fatal(err)
}
if err := form.WriteField("module", "Leads"); err != nil {
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

content, err := os.ReadFile("photo.jpg")
if err != nil {
	log.Fatal(err)
}
payload := bytes.NewReader(content)

req, err := http.NewRequest("PUT", "https://bucket.example.com/{{key}}", payload)
if err != nil {
	log.Fatal(err)
}
req.Header.Set("Content-Type", "image/jpeg")

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

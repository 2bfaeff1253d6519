values := url.Values{}
values.Add("status", "{{status}} & more")
payload := strings.NewReader(values.Encode())

req, err := http.NewRequest("POST", "https://api.example.com/things", payload)
if err != nil {
	log.Fatal(err)
}
req.Header.Set("Content-Type", "application/x-www-form-urlencoded")

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

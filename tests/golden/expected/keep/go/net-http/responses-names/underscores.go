req, err := http.NewRequest("GET", "https://api.example.com/things", nil)
if err != nil {
	log.Fatal(err)
}

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

var result struct {
	ID    string `json:"_id"`
	V     int    `json:"__v"`
	Field int    `json:"_"`
}
if err := json.Unmarshal(body, &result); err != nil {
	log.Fatal(err)
}
fmt.Println("_id:", result.ID)
fmt.Println("__v:", result.V)
fmt.Println("_:", result.Field)

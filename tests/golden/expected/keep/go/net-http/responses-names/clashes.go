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
	ID int `json:"id"`
	A  struct {
		ID   int    `json:"id"`
		Name string `json:"name"`
	} `json:"a"`
	B struct {
		ID   int    `json:"id"`
		Name string `json:"name"`
	} `json:"b"`
	ID2  int    `json:"Id"`
	AID  int    `json:"aId"`
	Name string `json:"name"`
}
if err := json.Unmarshal(body, &result); err != nil {
	log.Fatal(err)
}
fmt.Println("id:", result.ID)
fmt.Println("a.id:", result.A.ID)
fmt.Println("a.name:", result.A.Name)
fmt.Println("b.id:", result.B.ID)
fmt.Println("b.name:", result.B.Name)
fmt.Println("Id:", result.ID2)
fmt.Println("aId:", result.AID)
fmt.Println("name:", result.Name)

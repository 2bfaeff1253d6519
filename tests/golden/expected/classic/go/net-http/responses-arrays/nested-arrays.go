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
	A []struct {
		B []struct {
			C []struct {
				D int `json:"d"`
			} `json:"c"`
		} `json:"b"`
	} `json:"a"`
}
if err := json.Unmarshal(body, &result); err != nil {
	log.Fatal(err)
}
for _, item := range result.A {
	for _, item2 := range item.B {
		for _, item3 := range item2.C {
			fmt.Println("a.b.c.d:", item3.D)
		}
	}
}
